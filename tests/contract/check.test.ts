import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../../src/authoring/lint/check.ts';
import { report } from '../../src/reader/finding.ts';
import { here } from '../sites.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the small site, with one file changed. */
function site(file: string, change: (text: string) => string, from = 'tests/fixtures/two-courses'): string {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-'));
  folders.push(folder);
  cpSync(from, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

const quiz = 'courses/tea/quizzes/one.yaml';
const lesson = 'courses/tea/lessons/first-tea.mdx';
const course = 'courses/tea/course.yaml';

describe('the check of content', () => {
  test('is content with courses in which nothing is wrong', () => {
    expect(check(here.content)).toEqual([]);
    expect(check('tests/fixtures/two-courses')).toEqual([]);
  });

  const cases: [
    what: string,
    file: string,
    change: (text: string) => string,
    line: number,
    rule: string,
    says: RegExp,
  ][] = [
    ['a misspelt field', quiz, (t) => t.replace('stem:', 'stemm:'), 7, 'schema', /"stemm" is not a field here/],
    ['a missing field', quiz, (t) => t.replace(/ {4}stem:.*\n/, ''), 5, 'schema', /"questions\.0\.stem" is missing/],
    ['an unknown kind', quiz, (t) => t.replace('kind: choice', 'kind: chioce'), 6, 'schema', /one of/],
    ['no right option', quiz, (t) => t.replace(' key: true,', ''), 8, 'schema', /No option is right/],
    ['two options with one id', quiz, (t) => t.replace('id: ice', 'id: hot'), 10, 'schema', /used twice/],
    ['an id with a capital', quiz, (t) => t.replace('id: one', 'id: One'), 1, 'schema', /lower-case/],
    ['broken YAML', quiz, (t) => t.replace('title: One', 'title: One: two'), 2, 'yaml', /not YAML/],
    ['no front matter', lesson, (t) => t.replaceAll('---', ''), 1, 'yaml', /no front matter/],
    [
      'a lesson that is not there',
      course,
      (t) => t.replace('[first-tea]', '[first-tee]'),
      9,
      'reference',
      /Did you mean "first-tea"/,
    ],
    ['a question that is not there', lesson, (t) => t.replace('water', 'watr'), 8, 'word', /Did you mean "water"/],
    [
      'a word that is not there',
      lesson,
      (t) => t.replace('<Question', '<Qestion'),
      8,
      'word',
      /Did you mean "Question"/,
    ],
    [
      'a source that is not there',
      lesson,
      (t) => t.replace('summary:', 'sources: [a1]\nsummary:'),
      5,
      'reference',
      /no source "a1"/,
    ],
  ];

  test.each(cases)('says where %s is and what to do', (_what, file, change, line, rule, says) => {
    const findings = check(site(file, change));
    expect(findings.length).toBeGreaterThan(0);
    const found = findings.find((finding) => says.test(finding.message));
    expect(found).toMatchObject({ line, rule });
    expect(found?.file.endsWith(file)).toBe(true);
  });

  test.each<[what: string, file: string, from: string, to: string, line: number, says: RegExp]>([
    [
      'a partner that is not there',
      'arranging',
      'to: what-it-cost',
      'to: costs',
      34,
      /no right side "costs".*Use one of/,
    ],
    ['a group that is not there', 'arranging', 'group: excuse', 'group: excuses', 65, /no group "excuses"/],
    ['a gap that is not there', 'writing', '{cost}', '{price}', 35, /gap \{price\}/],
    ['a number without a measure', 'writing', '    value: 90\n    tolerance: 1\n', '', 21, /Say what is right/],
    ['a text in which nothing goes wrong', 'reading', '          key: true,\n', '', 8, /No piece goes wrong/],
    ['a field of another kind', 'reading', 'lines: 4', 'credit: all', 51, /"credit" is not a field here/],
  ])('says where %s is in a question of its kind', (_what, name, from, to, line, says) => {
    const file = `courses/goldseam-guide/quizzes/${name}.yaml`;
    const findings = check(site(file, (text) => text.replace(from, to), here.content));
    const found = findings.find((finding) => says.test(finding.message));
    expect(found, JSON.stringify(findings)).toMatchObject({ line, rule: 'schema' });
  });

  test.each<[what: string, from: string, to: string, line: number, rule: string, says: RegExp]>([
    ['a heading that is not there', 'one decision"', 'one decison"', 19, 'reference', /no heading.*Did you mean/],
    [
      'a lesson to revisit that is not there',
      'lesson: choosing',
      'lesson: chosing',
      19,
      'reference',
      /no lesson "chosing"/,
    ],
    [
      'a lesson that comes next and is not there',
      'next: worksheets',
      'next: worksheet',
      15,
      'reference',
      /no lesson "worksheet"/,
    ],
    ['a draw larger than its pool', 'take: 3', 'take: 5', 9, 'schema', /takes 5 from the pool "kinds", which has 4/],
    ['a hint', 'value: 5', 'value: 5\n    hints: [Think of a coin.]', 84, 'schema', /gives no hints/],
  ])('says where %s is in an assessment', (_what, from, to, line, rule, says) => {
    const file = 'courses/goldseam-guide/quizzes/guide-assessment.yaml';
    const findings = check(site(file, (text) => text.replace(from, to), here.content));
    const found = findings.find((finding) => says.test(finding.message));
    expect(found, JSON.stringify(findings)).toMatchObject({ line, rule });
  });

  test.each<[what: string, body: string, rule: string, says: RegExp]>([
    ['a tag without an end', '<Example>', 'mdx', /<Example> has no closing tag/],
    ['a brace', 'Write {honestly}.', 'mdx', /write \\{honestly\\}/],
    ['a comment of HTML', '<!-- later -->', 'mdx', /\{\/\* like this \*\/\}/],
    ['a voice from nowhere', '<Voice source="a1 a2">A</Voice>', 'word', /no source "a1"/],
    ['a quotation from nowhere', 'He said <Quote source="a1">so</Quote>.', 'word', /no source "a1"/],
    [
      'a quotation without a source',
      'He said <Quote>so</Quote>.',
      'word',
      /<Quote> needs a source: <Quote source="…">/,
    ],
    ['a picture that is not there', '![A cup](cup.png)', 'missing-file', /no picture "cup.png" in the folder/],
    ['a picture that is none', '![A cup](first-tea.mdx)', 'missing-file', /Save it as PNG/],
    ['an address that is none', '![A cup](100%.png)', 'missing-file', /Write %25/],
  ])('says where %s is in a lesson, before the build stops at it', (_what, body, rule, says) => {
    const findings = check(site(lesson, (text) => `${text}\n${body}\n`));
    expect(findings[0]).toMatchObject({ line: 12, rule, message: expect.stringMatching(says) });
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('reads content with %s as it is meant', (_what, change) => {
    for (const from of ['content', 'tests/fixtures/two-courses']) {
      const folder = site('site.yaml', change, from);
      for (const name of globSync('courses/**/*.{yaml,mdx}', { cwd: folder })) {
        writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
      }
      expect(check(folder)).toEqual([]);
    }
  });

  const inline = 'courses/bread/lessons/first-bread.mdx';

  test.each<[what: string, from: string, to: string, line: number, rule: string, says: RegExp]>([
    ['a question without an id', '`rest` What', 'What', 23, 'schema', /question has no id/],
    ['an option without a reason', '  That makes it dry.\n', '', 18, 'schema', /"more" gives no reason/],
    ['a question without a key', '[x] `wait`', '[ ] `wait`', 14, 'schema', /No option is right/],
    ['an option id that is used twice', '`light`', '`time`', 30, 'schema', /used twice/],
    ['an id with a capital', '`rest`', '`Rest`', 23, 'schema', /lower-case/],
    ['an id that a file has', '`flour`', '`water`', 14, 'duplicate-id', /question id "water" is used twice/],
    ['a quiz without an id', '<Quiz id="dough"', '<Quiz', 12, 'schema', /has no id.*<Quiz id=/],
    ['a quiz without an end', '</Quiz>', '', 12, 'schema', /has no end/],
  ])('says where %s is in a quiz that is written in a lesson', (_what, from, to, line, rule, says) => {
    const findings = check(site(inline, (text) => text.replace(from, to)));
    const found = findings.find((finding) => says.test(finding.message));
    expect(found, JSON.stringify(findings)).toMatchObject({ line, rule });
    expect(found?.file.endsWith(inline)).toBe(true);
  });

  test('reports all findings of all files at once', () => {
    const folder = site(quiz, (t) => t.replace('stem:', 'stemm:'));
    const other = join(folder, 'courses/bread/quizzes/one.yaml');
    writeFileSync(other, readFileSync(other, 'utf8').replace('title: One\n', ''));
    const text = report(check(folder));
    expect(text).toMatch(/courses\/tea\/quizzes\/one\.yaml:\d+:\d+ /);
    expect(text).toMatch(/courses\/bread\/quizzes\/one\.yaml:\d+:\d+ /);
    expect(text).toMatch(/problems in 2 files\. Nothing was built\.$/);
  });

  test('stops the command with the report and no stack', () => {
    const folder = site(quiz, (t) => t.replace('kind: choice', 'kind: chioce'));
    try {
      execFileSync('node', ['src/authoring/cli.ts', 'check', folder], { encoding: 'utf8', stdio: 'pipe' });
      expect.unreachable('a broken file passed');
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      expect(status).toBe(1);
      expect(stderr).toContain('one.yaml:6:');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
