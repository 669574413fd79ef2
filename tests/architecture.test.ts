import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sources } from './files.ts';

const files = sources('src/**/*.{ts,tsx,astro,mjs}');

interface Fence {
  /** Folders of the project it may import at run time. */
  may: string[];
  /** Folders it may import types of. */
  types?: string[];
  /** Packages it may import. */
  packages: RegExp;
  because: string;
}

const fences: Record<string, Fence> = {
  'src/schemas/': {
    may: ['src/schemas/'],
    packages: /^astro\/zod$/,
    because: 'schemas load in plain Node, so that the checks of content need no site',
  },
  'src/domain/': {
    may: ['src/domain/'],
    types: ['src/schemas/'],
    packages: /^$/,
    because: 'the domain is pure: rules that run anywhere and are tested without a page',
  },
  'src/stores/': {
    may: ['src/stores/', 'src/domain/'],
    types: ['src/schemas/'],
    packages: /^(nanostores|idb)$/,
    because: 'a store does not know who listens',
  },
  'src/messages/': {
    may: ['src/messages/'],
    types: ['src/domain/', 'src/schemas/'],
    packages: /^$/,
    because: 'messages are words',
  },
  'src/islands/': {
    may: ['src/islands/', 'src/stores/', 'src/domain/', 'src/messages/'],
    types: ['src/schemas/'],
    packages: /^(preact|preact\/hooks|@nanostores\/preact|nanostores|ical-generator)$/,
    because: 'islands render stores; what is needed at build time only would weigh on every learner',
  },
  'src/library/': {
    may: ['src/library/', 'src/domain/', 'src/schemas/'],
    packages: /^(astro:content|@dagrejs\/dagre)$/,
    because: 'build time knows no learner',
  },
  'src/components/': {
    may: [
      'src/components/',
      'src/layouts/',
      'src/library/',
      'src/islands/',
      'src/domain/',
      'src/messages/',
      'src/styles/',
    ],
    types: ['src/schemas/'],
    packages: /^(astro:content|node:crypto)$/,
    because: 'what stands still does not touch the record',
  },
  'src/layouts/': {
    may: [
      'src/components/',
      'src/layouts/',
      'src/library/',
      'src/islands/',
      'src/domain/',
      'src/messages/',
      'src/styles/',
    ],
    types: ['src/schemas/'],
    packages: /^astro:content$/,
    because: 'what stands still does not touch the record',
  },
  'src/pages/': {
    may: ['src/components/', 'src/layouts/', 'src/library/', 'src/messages/'],
    types: ['src/schemas/', 'src/domain/'],
    packages: /^$/,
    because: 'a page is a route; what it shows is a layout',
  },
  'src/delivery/build/': {
    may: ['src/delivery/build/'],
    packages: /^(node:.*|vite|subset-font|astro)$/,
    because: 'how it leaves knows nothing of what it carries',
  },
  'src/authoring/': {
    may: ['src/authoring/', 'src/schemas/', 'src/domain/'],
    packages: /^(node:.*|yaml|playwright|astro|astro\/zod|typescript)$/,
    because: 'authoring stands before the site and knows no learner',
  },
};

/** The fence of the deepest folder that holds the file. */
function fenceOf(path: string): Fence | undefined {
  const [folder] = Object.keys(fences)
    .filter((name) => path.startsWith(name))
    .sort((a, b) => b.length - a.length);
  return folder ? fences[folder] : undefined;
}

function complaint(path: string, from: string, typeOnly: boolean): string | undefined {
  const fence = fenceOf(path);
  if (!fence) return undefined;
  const within = (folders: string[], target: string) => folders.some((folder) => target.startsWith(folder));
  if (!from.startsWith('.')) {
    return fence.packages.test(from) ? undefined : `${path} imports ${from}: ${fence.because}`;
  }
  const target = normalize(join(dirname(path), from)).replaceAll('\\', '/');
  if (within(fence.may, target)) return undefined;
  if (typeOnly && within(fence.types ?? [], target)) return undefined;
  return `${path} imports ${target}: ${fence.because}`;
}

describe('layers', () => {
  test('every file of src stands in a folder with a fence', () => {
    const free = ['src/content.config.ts', 'src/env.d.ts'];
    expect(files.map((file) => file.path).filter((path) => !fenceOf(path) && !free.includes(path))).toEqual([]);
  });

  test('imports point down the list, and each layer keeps to its packages', () => {
    const complaints = files.flatMap(({ path, imports }) =>
      imports.map(({ from, typeOnly }) => complaint(path, from, typeOnly)).filter(Boolean),
    );
    expect(complaints).toEqual([]);
  });

  test('a fence does stop what it names', () => {
    expect(complaint('src/domain/x.ts', 'preact', false)).toContain('pure');
    expect(complaint('src/stores/x.ts', '../islands/mount.ts', false)).toContain('who listens');
    expect(complaint('src/islands/x.tsx', '../schemas/quiz.ts', false)).toContain('every learner');
    expect(complaint('src/islands/x.tsx', '../schemas/quiz.ts', true)).toBeUndefined();
  });

  test('only the library reads collections', () => {
    const readers = files.filter((file) => /getCollection|getEntry/.test(file.text)).map((file) => file.path);
    expect(readers.filter((path) => !path.startsWith('src/library/'))).toEqual([]);
  });

  test('only the storage touches storage, but for the choice of colours', () => {
    const touching = files.filter((file) => /\b(localStorage|sessionStorage|indexedDB|openDB)\b/.test(file.text));
    expect(touching.map((file) => file.path)).toEqual(['src/islands/first/theme.ts', 'src/stores/storage.ts']);
  });

  test('the domain knows no clock, no chance and no page', () => {
    const impure = /\bDate\.now\b|new Date\(\)|Math\.random|\bdocument\b|\bwindow\b|\bprocess\b/;
    expect(files.filter((f) => f.path.startsWith('src/domain/') && impure.test(f.text)).map((f) => f.path)).toEqual([]);
  });

  test('only the command line reads arguments', () => {
    expect(files.filter((file) => /process\.argv/.test(file.text)).map((file) => file.path)).toEqual([
      'src/authoring/cli.ts',
    ]);
  });

  test('the domain compiles without the types of a browser or of Node', () => {
    expect(() => execFileSync('npx', ['tsc', '-p', 'src/domain'], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('content and interface', () => {
  test('no id or title of a course stands in src', () => {
    const course = sources('content/courses/after-the-mistake/*.yaml')
      .map((file) => file.text)
      .join('\n');
    const titles = [...course.matchAll(/^ {0,4}(?:- )?(?:id|title): (.{8,})$/gm)].map(([, title]) => title as string);
    expect(titles.length).toBeGreaterThan(10);
    const told = files.flatMap(({ path, text }) =>
      titles.filter((title) => text.includes(title)).map((t) => `${path}: ${t}`),
    );
    expect(told).toEqual([]);
  });

  test('pages are short', () => {
    const long = files.filter((f) => f.path.startsWith('src/pages/') && f.text.split('\n').length > 31);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('styles use logical properties, so that a right-to-left language fits', () => {
    const physical =
      /[\s;{](?:margin|padding|border|inset)-(?:left|right|top|bottom)|[\s;{](?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)):|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
    const styles = sources('src/**/*.css').map((file) => ({
      ...file,
      text: file.text.replace(/@media[^{]*|\/\*[\s\S]*?\*\//g, ''),
    }));
    expect(styles.length).toBeGreaterThan(5);
    expect(styles.filter((file) => physical.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('no element carries a style attribute, which the policy forbids', () => {
    expect(files.filter((file) => /\sstyle=[{"']/.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('size', () => {
  const code = [...files, ...sources('tests/**/*.ts')].filter((file) => !file.path.includes('/fixtures/'));
  const lengths = code.map((file) => file.text.trimEnd().split('\n').length).sort((a, b) => a - b);

  test('half of the files are under 60 lines and nine in ten under 200', () => {
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(200);
  });

  test('no file is over 300 lines', () => {
    const styles = sources('src/**/*.css');
    const long = [...code, ...styles].filter((file) => file.text.trimEnd().split('\n').length > 300);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('no test is skipped or runs alone', () => {
    const marked = sources('tests/**/*.ts').filter(({ text }) =>
      /\b(?:it|test|describe)\.(?:only|skip|todo|fixme)\b/.test(text),
    );
    expect(marked.map((file) => file.path)).toEqual([]);
  });
});
