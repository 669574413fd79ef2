import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { check } from '../../../../src/authoring/lint/check.ts';

const lesson = (id: string, title: string, body: string) =>
  `---\nid: ${id}\ntitle: ${title}\nobjective: Make tea.\nsummary: A lesson.\n---\n\n${body}\n`;

const picture = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

/** A sound site: two lessons, a page, a quiz with a question for each lesson, a word, a picture. */
const sound: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tea house\nsummary: One course.\n',
  'courses/tea/course.yaml': [
    'id: tea',
    'title: About tea',
    'eyebrow: A short course',
    'headline: Make good tea.',
    'lead: Small steps.',
    'promise: Nothing is sent.',
    'about: [A course.]',
    'drawing: A bowl.',
    'lessons: [one, two]',
    'sources:',
    '  - { id: a1, kind: article, title: On tea, points: 3 }',
    '',
  ].join('\n'),
  'courses/tea/glossary.yaml': 'terms:\n  - { id: leaf, term: Leaf, meaning: What tea is made of. }\n',
  'courses/tea/lessons/one.mdx': lesson('one', 'One', '## First part\n\nWords.\n\n<Question id="water" />'),
  'courses/tea/lessons/two.mdx': lesson('two', 'Two', 'See [the first](../one/).\n\n<Question id="time" />'),
  'courses/tea/pages/about.mdx': '---\nid: about\ntitle: About\nsummary: A page.\nplace: foot\n---\n\nWords.\n',
  'courses/tea/media/cup.svg': picture,
  'courses/tea/quizzes/basics.yaml': [
    'id: basics',
    'title: Basics',
    'mode: practice',
    'questions:',
    '  - id: water',
    '    kind: choice',
    '    stem: What comes first?',
    '    options:',
    '      - { id: hot, text: Hot water, key: true, why: The rest needs it. }',
    '      - { id: ice, text: Ice, why: It comes later. }',
    '  - id: time',
    '    kind: true-false',
    '    stem: Tea takes a minute.',
    '    answer: false',
    '    ifTrue: It takes three.',
    '    ifFalse: It takes three.',
    '',
  ].join('\n'),
};

export const files = {
  site: 'site.yaml',
  course: 'courses/tea/course.yaml',
  one: 'courses/tea/lessons/one.mdx',
  two: 'courses/tea/lessons/two.mdx',
  about: 'courses/tea/pages/about.mdx',
  quiz: 'courses/tea/quizzes/basics.yaml',
  terms: 'courses/tea/glossary.yaml',
} as const;

/** What a file becomes: its whole text or bytes, a change of its text, or nothing. */
export type Change = string | Uint8Array | null | ((text: string) => string);

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** The sound site with some files changed, on the disk. */
export function siteWith(changes: Readonly<Record<string, Change>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-'));
  made.push(folder);
  const all: Record<string, Change> = { ...sound };
  for (const [file, change] of Object.entries(changes)) {
    const before = sound[file] ?? '';
    const after = typeof change === 'function' ? change(before) : change;
    if (typeof change === 'function') expect(after, `${file} was to change`).not.toBe(before);
    all[file] = after;
  }
  for (const [file, text] of Object.entries(all)) {
    if (text === null || typeof text === 'function') continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What the check says of the sound site with some files changed: `file:line:column [rule] message`, warnings marked. */
export function saidOf(changes: Readonly<Record<string, Change>>): string[] {
  const folder = siteWith(changes);
  return check(folder).map(({ file, line, column, rule, message, level }) => {
    const own = file.slice(file.lastIndexOf(folder.slice(1)) + folder.length);
    return `${own}:${line}:${column} ${level ? `${level} ` : ''}[${rule}] ${message}`;
  });
}

/** The body of the first lesson, which begins in line 8, in place of its own words. */
export const body =
  (text: string): ((whole: string) => string) =>
  (whole) =>
    whole.replace('Words.', text);

/** Lines at the end of the first lesson; the first of them is line 13. */
export const more =
  (text: string): ((whole: string) => string) =>
  (whole) =>
    `${whole}\n${text}\n`;

/** Another text in place of one. */
export const instead =
  (from: string, to: string): ((text: string) => string) =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  };

/** Expects one finding alone, at its place, by its rule, that says each of some things. */
export function expectOne(
  changes: Readonly<Record<string, Change>>,
  place: string,
  rule: string,
  ...says: string[]
): void {
  const said = saidOf(changes);
  expect(said, said.join('\n')).toHaveLength(1);
  const [only = ''] = said;
  expect(only).toContain(`${place} `);
  expect(only).toContain(`[${rule}]`);
  for (const part of says) expect(only).toContain(part);
}
