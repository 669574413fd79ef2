import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { here } from './sites.ts';

// Budgets in kB of gzip, measured on what was built. Tight on purpose.
const kB = 1000;
const dist = here.built;
const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).byteLength;

interface Weight {
  page: string;
  script: number;
  all: number;
  requests: number;
  hasQuestions: boolean;
  /** Whether it shows questions one at a time: a quiz, a test, a story. All their forms come with the page. */
  isFramed: boolean;
  /** Whether it has questions to type in or to arrange, whose scripts other pages go without. */
  hasMore: boolean;
  hasIslands: boolean;
}

/** A module and all it imports, each once. */
function modules(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(dist, entry), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) modules(`/_astro/${name}`, seen);
  return seen;
}

function weigh(file: string): Weight {
  const html = readFileSync(file, 'utf8');
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('');
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source]) => source as string);
  const all = new Set(entries.flatMap((entry) => [...modules(entry)]));
  const loaded = [...all].reduce((sum, name) => sum + gzip(readFileSync(join(dist, name))), 0);
  const pictures = [...html.matchAll(/<div class="drawing[\s\S]*?<\/svg>/g)].map(([picture]) => picture).join('');
  return {
    page: file,
    script: gzip(inline) + loaded,
    all: gzip(html.replace(pictures, '')) + loaded,
    requests: 1 + all.size + 1,
    hasQuestions: html.includes('data-question=') && !html.includes('data-plan='),
    isFramed: html.includes('data-plan='),
    hasMore: /data-kind="(?!choices?"|true-false"|spot")|data-part="hint"|class="sure"/.test(html),
    hasIslands: html.includes('data-island='),
  };
}

const pages = globSync('**/*.html', { cwd: dist }).map((name) => weigh(join(dist, name)));

describe('budgets', () => {
  test('a site for the web carries nothing of what packages report', () => {
    const scripts = globSync('{_astro/*.js,**/*.html}', { cwd: dist });
    expect(scripts.length).toBeGreaterThan(20);
    const marks = /goldseamShell|suspend_data|API_1484_11|data-file=|root:\//;
    expect(scripts.filter((name) => marks.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
  });

  test('there are pages of each sort to measure', () => {
    expect(pages.filter((page) => page.hasQuestions).length).toBeGreaterThan(5);
    expect(pages.filter((page) => !page.hasIslands).length).toBeGreaterThan(3);
  });

  test('a lesson with questions loads at most 19.6 kB of script and 36.4 kB in all before fonts and pictures', () => {
    // 1.5 kB of it says what failed to arrive and keeps what was answered meanwhile; another 1.5 kB follows a long
    // record without adding it up anew, and goes on where the disk is silent, emptied or damaged.
    // Typing and arranging answer from the first paint too, and bring at most 4.3 kB for it,
    // 1.6 kB of which read words and numbers as people write them in any script.
    const most = ({ hasMore }: Weight) => (hasMore ? 24 : 19.6) * kB;
    const over = pages.filter((page) => page.hasQuestions && (page.script > most(page) || page.all > 36.4 * kB));
    expect(over).toEqual([]);
  });

  test('a sheet of steps loads at most 31.9 kB of script and 41.6 kB in all, without what makes its calendar file', () => {
    // 0.9 kB of it reads words for the hints as people write them in any script.
    const sheets = pages.filter((page) => page.page.includes('worksheets'));
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.filter((page) => page.script > 31.9 * kB || page.all > 41.6 * kB)).toEqual([]);
  });

  test('a quiz or a test loads at most 29.5 kB of script, a story 34.7 kB, and one of any kinds 43.4 kB; 51.9 kB in all', () => {
    const framed = pages.filter((page) => page.isFramed);
    expect(framed.length).toBeGreaterThan(2);
    const kinds = ({ page }: Weight) => new Set(readFileSync(page, 'utf8').match(/data-kind="[^"]*"/g)).size;
    // A story ends with a place for own words, which are merged by field; a test of many kinds brings all their scripts.
    const most = (page: Weight) => (page.page.includes('scenarios') ? 34.7 : kinds(page) > 1 ? 43.4 : 29.5) * kB;
    const over = framed.filter((page) => page.script > most(page) || page.all > (kinds(page) > 3 ? 58.5 : 51.9) * kB);
    expect(over).toEqual([]);
  });

  test('a lesson without questions to type in or to arrange carries none of their scripts', () => {
    const plain = pages.filter((page) => page.hasQuestions && !page.hasMore);
    expect(plain.length).toBeGreaterThan(5);
    const carrying = plain.filter(({ page }) => /\.kinds(?:\.\w+|\[[^\]]*\])\s*=[^=]/.test(readFileSync(page, 'utf8')));
    expect(carrying.map(({ page }) => page)).toEqual([]);
  });

  test('dragging is in a file of its own, which no page waits for', () => {
    const scripts = globSync('_astro/*.js', { cwd: dist });
    const dragging = scripts.filter((name) => readFileSync(join(dist, name), 'utf8').includes('setPointerCapture'));
    expect(dragging).toHaveLength(1);
    const waiting = pages.filter(({ page }) => {
      const html = readFileSync(page, 'utf8');
      const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source]) => source as string);
      return entries.some((entry) => modules(entry).has(`/${dragging[0]}`));
    });
    expect(waiting.map(({ page }) => page)).toEqual([]);
  });

  test('a lesson needs at most six requests, the font among them', () => {
    expect(pages.filter((page) => page.hasQuestions && page.requests > 6)).toEqual([]);
  });

  test('a page without islands and questions has at most 3 kB of script', () => {
    expect(pages.filter((page) => !page.hasIslands && !page.hasQuestions && page.script > 3 * kB)).toEqual([]);
  });

  test('one font file at most, of at most 25 kB, that never blocks text', () => {
    const fonts = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: dist });
    expect(fonts).toHaveLength(1);
    expect(statSync(join(dist, fonts[0] as string)).size).toBeLessThanOrEqual(25 * kB);
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(html).toMatch(/font-display:\s*(?:swap|optional)/);
  });

  test('a page names at most five lessons, however long the course is', () => {
    const lessons = globSync('**/lessons/*/index.html', { cwd: dist });
    expect(lessons.length).toBeGreaterThan(5);
    for (const lesson of lessons) {
      const rail = /<nav class="rail"[\s\S]*?<\/nav>/.exec(readFileSync(join(dist, lesson), 'utf8'))?.[0] ?? '';
      expect(rail.match(/<li/g)?.length ?? 0).toBeLessThanOrEqual(5);
    }
  });

  test('what is built is here', () => {
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
});
