import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circles } from './circles.ts';
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
    packages: /^node:async_hooks$/,
    because: 'messages are words',
  },
  'src/questions/': {
    // The tab keeps what was answered before the modules arrived; its one reader is a leaf of the stores.
    may: ['src/questions/', 'src/domain/', 'src/messages/', 'src/components/', 'src/styles/', 'src/stores/tab.ts'],
    types: ['src/schemas/'],
    packages: /^$/,
    because: 'a question knows nothing of where it stands',
  },
  'src/islands/': {
    may: ['src/islands/', 'src/questions/', 'src/stores/', 'src/domain/', 'src/messages/'],
    types: ['src/schemas/'],
    packages: /^(preact|preact\/hooks|@nanostores\/preact|nanostores|ical-generator|virtual:later\/.*)$/,
    because: 'islands render stores; what is needed at build time only would weigh on every learner',
  },
  'src/reader/': {
    may: ['src/reader/', 'src/domain/', 'src/schemas/'],
    packages: /^(node:fs|node:path|yaml|satteri|github-slugger|astro\/zod)$/,
    because: 'the reader runs in plain Node and in the build, and knows neither of them',
  },
  'src/library/': {
    may: ['src/library/', 'src/reader/', 'src/domain/', 'src/schemas/'],
    packages: /^(virtual:texts|@dagrejs\/dagre)$/,
    because: 'build time knows no learner',
  },
  'src/components/': {
    may: [
      'src/components/',
      'src/layouts/',
      'src/library/',
      'src/islands/',
      'src/questions/',
      'src/domain/',
      'src/messages/',
      'src/styles/',
      // The shell of a package is a page whose one script opens the session.
      'src/delivery/runtime/shell/entry.ts',
    ],
    types: ['src/schemas/'],
    packages: /^(node:crypto|virtual:words\/.*)$/,
    because: 'what stands still does not touch the record',
  },
  'src/layouts/': {
    may: [
      'src/components/',
      'src/layouts/',
      'src/library/',
      'src/islands/',
      'src/questions/',
      'src/domain/',
      'src/messages/',
      'src/styles/',
    ],
    types: ['src/schemas/'],
    packages: /^astro\/container$/,
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
  'src/delivery/package/': {
    may: ['src/delivery/package/'],
    packages: /^(node:.*|vite|fflate|xmllint-wasm)$/,
    because: 'a package is made of built files, and of what it is told of the course',
  },
  'src/delivery/runtime/': {
    may: ['src/delivery/runtime/', 'src/stores/', 'src/domain/', 'src/messages/'],
    packages: /^nanostores$/,
    because: 'what reports to a host listens to the record and knows no page',
  },
  'src/authoring/': {
    may: ['src/authoring/', 'src/delivery/package/', 'src/reader/', 'src/schemas/', 'src/domain/', 'src/messages/en/'],
    packages: /^(node:.*|yaml|playwright|astro|astro\/zod|typescript|vite|sirv|compression|mrmime|fflate)$/,
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
    const free = ['src/env.d.ts', 'src/middleware.ts'];
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

  test('no files import one another in a circle, types included', () => {
    // What two files need, be it a type, has a file of its own that both import.
    expect(circles(files)).toEqual([]);
  });

  test('a circle is told once, wherever it is entered', () => {
    const file = (path: string, ...from: string[]) => ({
      path,
      text: '',
      imports: from.map((one) => ({ from: one, typeOnly: true })),
    });
    const found = circles([
      file('src/a/Page.astro', '../b/list.tsx', 'preact'),
      file('src/b/list.tsx', './row.ts?inline-script', './alone.ts'),
      file('src/b/row.ts', '../a/Page.astro'),
      file('src/b/alone.ts', './alone.ts'),
    ]);
    expect(found).toEqual([
      'src/a/Page.astro → src/b/list.tsx → src/b/row.ts → src/a/Page.astro',
      'src/b/alone.ts → src/b/alone.ts',
    ]);
  });

  test('content has one reader: Astro keeps no collections beside it', () => {
    const keeping = files.filter(({ imports }) => imports.some(({ from }) => from === 'astro:content'));
    expect(keeping.map((file) => file.path)).toEqual([]);
  });

  test('only the reader parses, but for the lock of ids, which is written back with its comments', () => {
    const parsing = files.filter(({ imports }) => imports.some(({ from }) => /^(yaml|satteri)$/.test(from)));
    const others = parsing.map(({ path }) => path).filter((path) => !path.startsWith('src/reader/'));
    expect(others).toEqual(['src/authoring/ids/write.ts']);
  });

  test('only the storage touches storage, but for the choice of colours', () => {
    // What authors run is no page.
    const pages = files.filter(({ path }) => !path.startsWith('src/authoring/'));
    const touching = pages.filter((file) => /\b(localStorage|sessionStorage|indexedDB|openDB)\b/.test(file.text));
    expect(touching.map((file) => file.path)).toEqual([
      'src/islands/first/theme.ts',
      'src/stores/database.ts',
      'src/stores/memory.ts',
      'src/stores/tab.ts',
    ]);
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

/** What a pattern finds in the course.yaml of all courses below a folder. */
const namesIn = (content: string, pattern: RegExp) =>
  sources(`${content}/courses/*/course.yaml`).flatMap(({ text }) =>
    [...text.matchAll(pattern)].map(([, name]) => name as string),
  );

describe('content and interface', () => {
  test('no test of the platform stands on the courses that lie in the content folder', () => {
    const there = globSync('content/courses/*').map((folder) => basename(folder));
    const stands = new RegExp(`['"\`(/]content/courses/(?:${there.join('|')})\\b`);
    const standing = sources('tests/**/*.ts').filter(
      ({ path, text }) => !/^tests\/(?:courses\/|sites)/.test(path) && stands.test(text),
    );
    expect(standing.map(({ path }) => path)).toEqual([]);
  });

  test('no id or title of a course stands in src', () => {
    const inside = namesIn('tests/fixtures/site', /^ {0,4}(?:- )?(?:id|title): (.{8,})$/gm);
    // Of whatever courses there are, their own names; a track may well be called like a heading of the interface.
    const titles = [...inside, ...namesIn('content', /^(?:id|title): (.*\w[ -]\w.*)$/gm)];
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
