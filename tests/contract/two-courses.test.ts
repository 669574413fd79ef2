import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const out = mkdtempSync(join(tmpdir(), 'goldseam-'));
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

describe('a site with two courses', () => {
  beforeAll(() => {
    execFileSync('node', ['src/authoring/cli.ts', 'build'], {
      // A clean environment: the test runner sets BASE_URL, which the build would take for its own.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GOLDSEAM_CONTENT: './tests/fixtures/two-courses',
        GOLDSEAM_OUT: out,
        GOLDSEAM_BASE: '/school',
      },
    });
  }, 240_000);

  afterAll(() => rmSync(out, { recursive: true }));

  test('begins with a list of its courses', () => {
    const home = page('');
    expect(home.includes('href="/school/bread/"')).toBe(true);
    expect(home.includes('href="/school/tea/"')).toBe(true);
  });

  test('gives each course its own outline, record and look', () => {
    for (const id of ['bread', 'tea']) {
      expect(page(id).includes(`data-course="${id}"`)).toBe(true);
      expect(page(id).includes('#7a5a10')).toBe(true);
      expect(page(`${id}/lessons`).includes(`/school/${id}/lessons/first-${id}/`)).toBe(true);
      expect(existsSync(join(out, id, 'record', 'index.html'))).toBe(true);
      expect(JSON.parse(readFileSync(join(out, id, 'outline', '1.json'), 'utf8')).lessons).toHaveLength(
        id === 'bread' ? 2 : 1,
      );
    }
  });

  test('lets two courses use the same question id', () => {
    expect(page('tea/lessons/first-tea').includes('data-question="water"')).toBe(true);
    expect(page('bread/lessons/first-bread').includes('data-question="water"')).toBe(true);
  });

  test('shows questions that are written in a lesson like those of a file, with their answers elsewhere', () => {
    const lesson = page('bread/lessons/first-bread');
    expect(lesson.includes('data-question="flour"')).toBe(true);
    expect(lesson.includes('data-question="rest"')).toBe(true);
    expect(lesson.includes('type="radio"')).toBe(true);
    expect(/\[[ x]\]|<code>(?:flour|wait)/.test(lesson)).toBe(false);
    expect(page('bread/lessons/first-bread/answers').includes('Yeast is slow.')).toBe(true);
  });

  test('gives a question that stands in two lessons one record', () => {
    expect(page('bread/lessons/more-bread').includes('data-question="flour"')).toBe(true);
    const outline = JSON.parse(readFileSync(join(out, 'bread', 'outline', '1.json'), 'utf8'));
    const placed = outline.lessons.map((one: { questions: string[] }) => one.questions);
    expect(placed).toEqual([['water', 'flour', 'rest'], ['flour']]);
    expect(Object.keys(outline.keys).sort()).toEqual(['flour', 'rest', 'water']);
  });

  test('shows nothing of the flagship', () => {
    expect(/After the Mistake|six-moments/.test(page('tea'))).toBe(false);
  });
});
