import { describe, expect, test } from 'vitest';
import { type Change, expectOne, files, instead, more, saidOf } from './site.ts';

const { one, two, about, course, quiz, site, terms } = files;
const milk = (id: string) =>
  `id: ${id}\ntitle: Milk\neyebrow: E\nheadline: H\nlead: L\npromise: P\nabout: [A]\ndrawing: D\nlessons: [hot]\n`;
const hot = '---\nid: hot\ntitle: Hot\nobjective: Heat.\nsummary: S.\n---\n\nWords.\n';
/** A second course, of some id. */
const beside = (id: string, home?: string): Record<string, Change> => ({
  'courses/milk/course.yaml': milk(id),
  'courses/milk/lessons/hot.mdx': hot,
  ...(home && { [site]: (text: string) => `${text}home: ${home}\n` }),
});

describe('courses of one site', () => {
  test('with one id', () => {
    const said = saidOf(beside('tea', 'tea'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /courses\/tea\/course\.yaml:1:1 \[duplicate-id\] The course id "tea" is used twice; the first is in \S*courses\/milk\/course\.yaml/,
    );
  });

  test('without one at the top', () => {
    expectOne(beside('milk'), `${site}:1:1`, 'reference', 'There are 2 courses', 'home: milk', 'home: list');
  });

  test('with one at the top that there is not', () => {
    expectOne(beside('milk', 'tee'), `${site}:3:1`, 'reference', 'no course "tee"', 'Did you mean "tea"', 'milk');
    expectOne({ [site]: (text) => `${text}home: tee\n` }, `${site}:3:1`, 'reference', 'no course "tee"');
  });

  test.each(['tea', 'milk', 'list'])('with %s at the top are fine', (home) => {
    expect(saidOf(beside('milk', home))).toEqual([]);
  });

  test.each(['lessons', 'record', 'sources', 'quizzes', 'units', 'outline', 'about'])(
    'one beside the other called %s',
    (id) => {
      expectOne(beside(id, 'tea'), 'courses/milk/course.yaml:1:1', 'address', `/${id}/`, 'another id');
    },
  );
});

test.each(['lessons', 'quizzes', 'scenarios', 'worksheets', 'units', 'record', 'sources', 'outline'])(
  'a page can’t be called %s',
  (id) => {
    expectOne({ [about]: instead('id: about', `id: ${id}`) }, `${about}:2:1`, 'address', `"${id}"`, `id: ${id}-page`);
  },
);

describe('names that every object has', () => {
  test.each<[what: string, file: string, from: string, to: string, place: string]>([
    ['a lesson', two, 'id: two', 'id: constructor', '2:1'],
    ['a page', about, 'id: about', 'id: constructor', '2:1'],
    ['a quiz', quiz, 'id: basics', 'id: constructor', '1:1'],
    ['an option', quiz, 'id: ice', 'id: constructor', '10:11'],
    ['a course', course, 'id: tea', 'id: constructor', '1:1'],
    ['a source', course, 'id: a1', 'id: constructor', '11:7'],
  ])('are no ids: %s', (_what, file, from, to, place) => {
    expect(saidOf({ [file]: instead(from, to) }).join('\n')).toContain(
      `${file}:${place} [schema] An id can't be a name that every object has`,
    );
  });

  test.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'nor is %s, with a letter that ids don’t have',
    (id) => {
      expect(saidOf({ [quiz]: instead('id: basics', `id: ${id}`) }).join()).toContain(
        `${quiz}:1:1 [schema] "id": An id is`,
      );
    },
  );

  test('and nothing by their name is found in a lesson', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expectOne({ [one]: more(`<Question id="${name}" />`) }, `${one}:14:1`, 'word', `no question "${name}"`);
    expectOne({ [one]: more('<constructor />') }, `${one}:14:1`, 'tag', '<constructor> is no tag');
  });

  test('are no fields either', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(saidOf({ [quiz]: (text) => `${text}${name}: x\n` }).join()).toContain(`"${name}" is not a field here`);
  });
});

describe('what is listed twice', () => {
  test.each<[what: string, file: string, from: string, to: string, place: string, says: string]>([
    ['a lesson', course, 'lessons: [one, two]', 'lessons: [one, two, one]', '9:21', 'lesson "one" is listed twice'],
    [
      'a lesson next to itself',
      course,
      'lessons: [one, two]',
      'lessons:\n  - one\n  - one\n  - two',
      '11:5',
      'lesson "one"',
    ],
    [
      'a source',
      course,
      '  - { id: a1,',
      '  - { id: a1, kind: study, title: B }\n  - { id: a1,',
      '12:7',
      'source "a1"',
    ],
    [
      'a track',
      course,
      'lessons: [one, two]',
      'lessons: [one, two]\ntracks:\n  - { id: t, title: T, summary: S., lessons: [one] }\n  - { id: t, title: T, summary: S., lessons: [two] }',
      '12:7',
      'track "t"',
    ],
    [
      'a lesson of a track',
      course,
      'lessons: [one, two]',
      'lessons: [one, two]\ntracks:\n  - { id: t, title: T, summary: S., lessons: [one, one] }',
      '11:52',
      'lesson "one"',
    ],
  ])('%s', (_what, file, from, to, place, says) => {
    const said = saidOf({ [file]: instead(from, to) });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${file}:${place} [schema]`);
    expect(said[0]).toContain(says);
  });

  test.each([
    ['in another case', 'LEAF'],
    ['with spaces', '  leaf '],
    ['in other letters of the same form', 'Ｌｅａｆ'],
    ['the same', 'Leaf'],
  ])('a word of the glossary %s', (_what, name) => {
    const line = `  - { id: other, term: '${name}', meaning: Another. }`;
    expectOne({ [terms]: (text) => `${text}${line}\n` }, `${terms}:3:18`, 'duplicate-id', 'explained twice', 'line 2');
  });

  test('an id of the glossary, and words that only look alike', () => {
    expectOne(
      { [terms]: (text) => `${text}  - { id: leaf, term: Tree, meaning: M. }\n` },
      `${terms}:3:7`,
      'duplicate-id',
      '"leaf"',
    );
    expect(saidOf({ [terms]: (text) => `${text}  - { id: leaves, term: Leaf tea, meaning: M. }\n` })).toEqual([]);
  });
});

describe('what records know by an id alone', () => {
  const story = (id: string) => `id: ${id}
title: S
role: R
summary: S.
setting: S.
short: true
lesson: one
flags:
  - { id: f, title: F, start: a, values: [{ id: a, text: A. }, { id: b, text: B. }] }
nodes:
  - id: n1
    title: N
    scene: S.
    stem: What?
    options:
      - { id: x, text: X, rating: strong, result: R., why: W., next: n2, set: { f: a } }
      - { id: y, text: Y, rating: costly, result: R., pull: P., why: W., next: n2, set: { f: b } }
  - id: n2
    title: M
    scene: S.
    stem: What?
    options:
      - { id: x, text: X, rating: strong, result: R., why: W., next: end }
      - { id: y, text: Y, rating: costly, result: R., pull: P., why: W., next: end, set: { f: b } }
endings:
  - { id: good, title: G, text: G., cost: It cost you a day., when: [{ f: [a] }] }
  - { id: bad, title: B, text: B. }
`;
  const test1 = (id: string) => `mode: assessment
id: ${id}
title: T
call: Take it
intro: [I.]
questions:
  - { id: t1, kind: true-false, stem: S., answer: true, ifTrue: A., ifFalse: B. }
`;

  test('is no test and a story at once', () => {
    const said = saidOf({
      'courses/tea/scenarios/played.yaml': story('played'),
      'courses/tea/quizzes/played.yaml': test1('played'),
      [one]: more('<Quiz id="played" />'),
    });
    expect(said.filter((line) => line.includes('[duplicate-id]'))).toHaveLength(1);
    expect(said.join()).toMatch(
      /quizzes\/played\.yaml:2:1 \[duplicate-id\] The test or story id "played" is used twice; the first is at \S*scenarios\/played\.yaml:1/,
    );
  });
});
