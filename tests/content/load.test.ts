import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { courseFolders, load } from './load.ts';
import { having, narrow } from './narrow.ts';
import { table } from './report.ts';
import { judge } from './rules.ts';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

const COURSE = `{ id: c, title: C, eyebrow: E, headline: H, lead: L, promise: P, about: [A], drawing: D, lessons: [one, two], sources: [{ id: a1, kind: article, title: Guaranteed, points: 1 }] }`;
const QUESTION = `{ id: ID, kind: choice, stem: "What now?", options: [ { id: a, text: Go., key: true, why: So. }, { id: b, text: Stay., why: So. }] }`;

function quiz(id: string, ...questions: string[]): string {
  return `id: ${id}\nmode: practice\ntitle: T\nquestions:\n${questions.map((q) => `  - ${QUESTION.replace('ID', q)}`).join('\n')}\n`;
}

function lesson(id: string, body: string): string {
  return `---\nid: ${id}\ntitle: T\nobjective: Choose one.\nsummary: S.\n---\n\n${body}\n`;
}

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'course-'));
  made.push(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

const whole = () =>
  folder({
    'course.yaml': COURSE,
    'quizzes/one.yaml': quiz('one-quiz', 'q-1', 'q-2'),
    'quizzes/two.yaml': quiz('two-quiz', 'q-3'),
    'quizzes/broken.yaml': 'id: [',
    'quizzes/unknown.yaml': quiz('three-quiz', 'q-4').replace('key:', 'kee:'),
    'lessons/one.mdx': lesson('one', 'Text.\n\n<Question id="q-1" />\n\n<Question id="q-3" />'),
    'lessons/two.mdx': lesson('two', '<Example>'),
    'pages/about.mdx': '---\nid: about\ntitle: About\nsummary: S.\n---\n\nNo percentile.',
  });

test('reads what can be read and reports the rest', () => {
  const bank = load(whole());
  expect(bank.asked.map((a) => `${a.file} ${a.question.id}`)).toEqual([
    'quizzes/one.yaml q-1',
    'quizzes/one.yaml q-2',
    'quizzes/two.yaml q-3',
  ]);
  expect(bank.lessons.map((l) => l.meta.id)).toEqual(['one']);
  const places = bank.broken.map((f) => `${f.level} ${f.file} ${f.what.split(':')[0]}`);
  expect(new Set(places.map((p) => p.split(' ')[1]))).toEqual(
    new Set(['quizzes/broken.yaml', 'quizzes/unknown.yaml', 'lessons/two.mdx']),
  );
  expect(places).toContain('E quizzes/unknown.yaml questions.q-4.options.a');
});

test('reads the words of pages and of the course, but not the titles of its sources', () => {
  const claims = judge(load(whole())).filter((f) => f.rule === 'HN-01');
  expect(claims.map((f) => f.file)).toEqual(['pages/about.mdx']);
});

test('narrows to a lesson and the questions it places, and makes other trouble a warning', () => {
  const bank = narrow(load(whole()), 'one');
  expect(bank.lessons.map((l) => l.meta.id)).toEqual(['one']);
  expect(bank.asked.map((a) => a.question.id)).toEqual(['q-1', 'q-2', 'q-3']);
  expect(judge(bank).filter((f) => f.rule === 'FILE' && f.level === 'E')).toEqual([]);
  expect(judge(bank).filter((f) => f.rule === 'FILE' && f.level === 'W').length).toBeGreaterThan(2);
  expect(table(bank).split('\n')).toHaveLength(2);
});

test('narrows to a quiz, by id or file', () => {
  expect(narrow(load(whole()), 'two-quiz').asked.map((a) => a.question.id)).toEqual(['q-3']);
  expect(narrow(load(whole()), 'two').broken.filter((f) => f.level === 'E')).not.toEqual([]);
});

test('says so when there is nothing of that name', () => {
  expect(narrow(load(whole()), 'nine').broken.at(-1)).toMatchObject({ level: 'E', where: 'nine' });
});

test('of several courses those are read that have it, and all of them where none has it', () => {
  const courses = [whole(), folder({ 'course.yaml': COURSE })].map((dir) => ({ dir, bank: load(dir) }));
  const [first] = courses;
  expect(having(courses, 'one')).toEqual([first]);
  expect(having(courses, 'two-quiz')).toEqual([first]);
  expect(having(courses, 'nine')).toEqual(courses);
});

test('the command line passes a good lesson by, in whichever course it stands', () => {
  const say = (only: string) =>
    execFileSync(process.execPath, [fileURLToPath(new URL('cli.ts', import.meta.url)), '--only', only], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(
    say('first-minute')
      .match(/^\/.*$/gm)
      ?.map((dir) => basename(dir)),
  ).toEqual(['after-the-mistake']);
  expect(() => say('no-such-lesson')).toThrow();
});

const KINDS = `
id: kinds
mode: assessment
title: T
call: Go
intro: [I.]
shuffle: { options: false }
questions:
  - { id: q-1, kind: number, stem: How many?, value: 1, why: So. }
  - { id: q-2, kind: true-false, stem: So it is., answer: true, ifTrue: So., ifFalse: So. }
  - ${QUESTION.replace('ID', 'q-5')}
`;

test('reads questions of every kind, in files and in lessons, with their ids and the order they are shown in', () => {
  const inline = '<Quiz id="here">\n\n`q-6` What now?\n\n- [x] `go` Go.\n  So.\n- [ ] `stay` Stay.\n  So.\n\n</Quiz>';
  const bank = load(
    folder({
      'course.yaml': COURSE,
      'quizzes/one.yaml': quiz('one-quiz', 'q-1', 'q-3'),
      'quizzes/two.yaml': KINDS,
      'lessons/one.mdx': lesson('one', `Text.\n\n${inline}`),
      'pages/more.mdx': '---\nid: more\ntitle: More\nsummary: S.\n---\n\n<Question id="q-3" />',
    }),
  );
  expect(bank.asked.map(({ question: { id, kind }, file }) => `${file} ${id} ${kind}`)).toEqual([
    'quizzes/one.yaml q-1 choice',
    'quizzes/one.yaml q-3 choice',
    'quizzes/two.yaml q-1 number',
    'quizzes/two.yaml q-2 true-false',
    'quizzes/two.yaml q-5 choice',
    'lessons/one.mdx q-6 choice',
  ]);
  expect(bank.broken.map((f) => `${f.file} ${f.where}`)).toContain('quizzes/two.yaml q-1');
  expect(bank.asked.flatMap(({ item }) => item.lists.map((list) => list.fixed))).toEqual([false, false, true, false]);
  const lost = judge(bank).filter((f) => f.what.includes('places'));
  expect(lost.map((f) => f.where)).not.toContain('q-3');
  expect(lost.map((f) => f.where)).toContain('q-2');
});

test('survives a folder without a course, and ids used twice', () => {
  const dir = folder({ 'quizzes/a.yaml': quiz('x', 'q-1'), 'quizzes/b.yaml': quiz('x', 'q-1') });
  const errors = judge(load(dir)).filter((f) => f.rule === 'FILE' && f.level === 'E');
  expect(errors.map((f) => `${f.file} ${f.where}`)).toEqual(['course.yaml ', 'quizzes/b.yaml x', 'quizzes/b.yaml q-1']);
  expect(courseFolders(dir)).toEqual([]);
  expect(courseFolders(join(dir, 'nowhere'))).toEqual([]);
});
