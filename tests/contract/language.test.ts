import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../built.ts';
import { course, english, projectWith } from '../language/project.ts';
import { mark } from '../language/pseudo.ts';
import { sentencesIn } from '../language/sentences.ts';
import { broughtBy, filesOf, isWritten, saidBy, scriptsOf, wordsIn, writtenIn } from '../language/site.ts';
import { folder } from '../unit/authoring/build/folder.ts';

const project = folder();
const content = join(project, 'site');
const out = join(project, 'dist');

const site = 'name: House of moves\nsummary: Four courses.\nhome: list\n';
/** The courses whose interface speaks the new language; together they have every kind of page and of question. */
const courses = ['goldseam-guide', 'after-the-mistake'];

/** English sentences that are long enough to be nothing else. */
const sentences = english()
  .flatMap(({ text }) => sentencesIn(text))
  .flatMap(({ pieces }) => pieces.map(({ text }) => text.trim()))
  .filter((text) => text.replace(/\P{L}/gu, '').length >= 12);

const pagesIn = (language: string) => builtPages(out).filter(({ html }) => html.includes(`<html lang="${language}"`));
const quoted = (text: string) => sentences.filter((sentence) => text.includes(sentence));

describe('a site in three languages, one of which nobody speaks', () => {
  let strange: BuiltPage[];
  let plain: BuiltPage[];
  let arabic: BuiltPage[];
  let authors: string;

  beforeAll(() => {
    projectWith('qps', project);
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), site);
    for (const id of courses) course('site', id, 'qps', content);
    course('cafe', 'first-week', 'en', content);
    course('two-courses', 'tea', 'ar', content);
    execFileSync('node', ['src/authoring/cli.ts', 'build'], {
      cwd: project,
      // A clean environment: the test runner sets BASE_URL, which the build would take for its own.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, GOLDSEAM_CONTENT: content },
    });
    authors = filesOf(content)
      .map(({ text }) => text)
      .join('\n');
    strange = pagesIn('qps');
    plain = pagesIn('en');
    arabic = pagesIn('ar');
  }, 240_000);

  test('tells browsers the language and the direction of each course', () => {
    const under = (courses: string, pages: BuiltPage[]) =>
      pages.filter(({ path }) => new RegExp(`^/(?:${courses})/`).test(path)).length;
    expect(under('goldseam-guide|after-the-mistake', strange)).toBe(strange.length);
    expect(under('first-week|$', plain)).toBeGreaterThan(5);
    expect(under('tea', arabic)).toBe(arabic.length);
    expect(strange.length).toBeGreaterThan(20);
    expect(arabic.length).toBeGreaterThan(3);
    for (const { html } of [...strange, ...plain]) expect(html).toMatch(/<html lang="(?:qps|en)" dir="ltr"/);
    for (const { html } of arabic) expect(html.includes('<html lang="ar" dir="rtl"')).toBe(true);
  });

  test('brings no English sentence to a page of the new language', () => {
    const ours = sentences.filter((sentence) => !authors.includes(sentence));
    expect(ours.length).toBeGreaterThan(200);
    const lost = strange.map(({ path, html }) => {
      const brought = broughtBy(out, html);
      return { path, found: ours.filter((sentence) => brought.includes(sentence)) };
    });
    expect(lost.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  test('shows there nothing but what authors wrote and sentences of the language', () => {
    const written = new Map(courses.map((id) => [id, wordsIn(`${site} ${writtenIn(join(content, 'courses', id))}`)]));
    const foreign = strange.flatMap(({ path, html }) => {
      const own = written.get(path.split('/')[1] as string) as string;
      return saidBy(html)
        .filter((text) => !text.includes(mark.open) && !isWritten(text, own))
        .map((text) => `${path}: ${text}`);
    });
    expect(foreign).toEqual([]);
  });

  test.each([
    ['the way to the content', /<a class="skip"[^>]*>([^<]*)/],
    ['the navigation', /<nav aria-label="([^"]*)" class="wide"/],
    ['its links', /class="wide"[^>]*>\s*<a [^>]*>([^<]*)/],
    ['the menu', /<summary class="button second">([^<]*)/],
    ['the foot', /<footer[^>]*>\s*<nav aria-label="([^"]*)/],
    ['the choice of colours', /data-theme-choice[^>]*>\s*<legend>([^<]*)/],
    ['what stands there without JavaScript', /<noscript><p class="small">([^<]*)/],
  ])('says %s of each page in the language', (_, place) => {
    const said = strange.map(({ path, html }) => ({ path, said: place.exec(html)?.[1] }));
    expect(said.filter((one) => !one.said?.startsWith(mark.open) || !one.said.endsWith(mark.close))).toEqual([]);
  });

  test('brings no sentence of the new language to pages that speak English', () => {
    for (const { path, html } of [...plain, ...arabic]) {
      const brought = broughtBy(out, html);
      expect({ path, strange: brought.includes(mark.open) }).toEqual({ path, strange: false });
      expect(quoted(brought).length).toBeGreaterThan(0);
    }
  });

  test('mixes the languages in no script, even in those that are fetched later', () => {
    const scripts = scriptsOf(out);
    expect(scripts.some(({ text }) => text.includes(mark.open))).toBe(true);
    const mixed = scripts.filter(({ text }) => text.includes(mark.open) && quoted(text).length > 0);
    expect(mixed.map(({ name, text }) => ({ name, quoted: quoted(text) }))).toEqual([]);
  });
});
