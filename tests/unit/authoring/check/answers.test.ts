import { describe, expect, test } from 'vitest';
import { files, instead, saidOf } from './site.ts';

const { course, quiz } = files;

/** Expects one finding alone, in its line, by its rule, that says each of some things. */
function expectOne(changes: Parameters<typeof saidOf>[0], line: string, rule: string, ...says: string[]): void {
  const said = saidOf(changes);
  expect(said, said.join('\n')).toHaveLength(1);
  for (const part of [`${line}:`, `[${rule}]`, ...says]) expect(said[0]).toContain(part);
}
/** The choice of the quiz as a question of another sort; its first line is line 6. */
const asked = (lines: string, more: object = {}) => ({
  [quiz]: (text: string) =>
    text.replace(/ {4}kind: choice[\s\S]*?(?= {2}- id: time)/, () => `${lines.replace(/^/gm, '    ')}\n`),
  ...more,
});
const text = (accept: string, near = '', more = '') =>
  asked(`kind: text\nstem: What is it?\naccept: ${accept}\n${near && `near: ${near}\n`}${more}why: So.`);
const near = (...match: string[]) =>
  `[${match.map((one, i) => `{ id: n${i}, match: ${one}, say: Nearly. }`).join(', ')}]`;

describe('answers to type', () => {
  test.each<[what: string, accept: string, near: string, place: string, says: string]>([
    ['a space', '[" "]', '', '8', 'Nothing can be seen'],
    ['a space without width', '[tea, "\\u200b"]', '', '8', 'Nothing can be seen'],
    ['a soft hyphen and a mark of direction', '["\\u00ad\\u200e"]', '', '8', 'Nothing can be seen'],
    ['the same twice', '[tea, tea]', '', '8', 'the same answer'],
    ['the same in capitals', '[tea, Tea]', '', '8', '"Tea" and "tea" are the same'],
    ['the same with another dash', '[1914-1918, 1914–1918]', '', '8', 'the same answer'],
    ['the same with a full stop', '[Paris, Paris.]', '', '8', 'the same answer'],
    ['a near one that is accepted', '[Paris]', near('[paris]'), '9', '"paris" is already accepted as "Paris"'],
    ['a near one that is accepted with quotes', '["“tea”"]', near('[\'"tea"\']'), '9', 'already accepted'],
    ['a near one that is there twice', '[tea]', near('[leaf]', '[tree, LEAF]'), '9', 'already has a word of help'],
    ['a near one that cannot be seen', '[tea]', near('["\\u2060"]'), '9', 'Nothing can be seen'],
  ])('%s', (_what, accept, some, place, says) => {
    expectOne(text(accept, some), `${quiz}:${place}`, 'answer', says);
  });

  test.each<[accept: string, near?: string, more?: string]>([
    ['[tea, teas]'],
    ['["?"]'],
    ['["n!", n]'],
    ['[tea]', near('[leaf]', '[tree]')],
    ['[NASA]', near('[nasa]'), 'caseSensitive: true\n'],
  ])('%s with %s is sound', (accept, some, more) => {
    expect(saidOf(text(accept, some, more))).toEqual([]);
  });

  test('are read in the language of the course', () => {
    const inTurkish = { [course]: instead('title: About tea', 'title: About tea\nlanguage: tr') };
    const both = (some: object) => saidOf({ ...text('[ısı, ISI]'), ...some }).filter((one) => one.includes('[answer]'));
    expect(both(inTurkish)).toHaveLength(1);
    expect(saidOf({ ...text('[isi, ISI]'), ...inTurkish }).filter((one) => one.includes('[answer]'))).toEqual([]);
  });

  test('in a gap are compared within the gap', () => {
    const gaps = (a: string) =>
      asked(
        `kind: blanks\nstem: Fill.\ntext: "{a} {b}"\ngaps:\n  - { id: a, accept: ${a}, why: So. }\n  - { id: b, accept: [tea], why: So. }`,
      );
    expectOne(gaps('[tea, TEA!]'), `${quiz}:10`, 'answer', 'the same answer');
    expect(saidOf(gaps('[tea]'))).toEqual([]);
  });

  test.each(['" "', '"\\u200b"', '"5"', '"1.000"'])('a unit of %s is none', (unit) => {
    expectOne(
      asked(`kind: number\nstem: How many?\nvalue: 5\nunit: ${unit}\nwhy: So.`),
      `${quiz}:9`,
      'answer',
      'kg or %',
    );
  });

  test.each(['.nan', '-1', '.inf'])('a tolerance of %s is none', (tolerance) => {
    const said = saidOf(asked(`kind: number\nstem: How many?\nvalue: 5\ntolerance: ${tolerance}\nwhy: So.`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${quiz}:9:`);
  });
});

describe('what a learner is to tell apart', () => {
  const options = (a: string, b: string, more = '') =>
    asked(
      `kind: choice\nstem: What?\n${more}options:\n  - { id: a, text: ${a}, key: true, why: So. }\n  - { id: b, text: ${b}, why: No. }`,
    );

  test.each([
    ['tea', 'tea'],
    ['tea', '" tea  "'],
    ['green tea', '"green\\u00a0tea"'],
    ['café', '"cafe\\u0301"'],
    ['tea', '"t\\u200bea"'],
  ])('options %s and %s', (a, b) => {
    expectOne(options(a, b), `${quiz}:10`, 'alike', 'have the same text');
  });

  test.each([
    ['tea', 'Tea'],
    ['Stop', 'Stop!'],
    ['“tea”', '\'"tea"\''],
  ])('options %s and %s may be meant so', (a, b) => {
    expectOne(options(a, b), `${quiz}:10`, 'alike', 'warning', 'in capitals or marks alone');
  });

  test.each<[what: string, lines: string, place: string, says: string[]]>([
    [
      'steps',
      'kind: scale\nstem: How?\nsay: So.\nsteps: [{ id: a, text: Yes }, { id: b, text: Yes }, { id: c, text: No }]',
      '9',
      ['same text'],
    ],
    [
      'words of a gap',
      'kind: blanks\nstem: Fill.\ntext: "{a}"\ngaps:\n  - id: a\n    why: So.\n    options: [{ id: x, text: tea, key: true }, { id: y, text: tea }]',
      '12',
      ['same text'],
    ],
    [
      'groups',
      'kind: sort\nstem: Sort.\ngroups: [{ id: g, text: Tea }, { id: h, text: Tea }]\nitems:\n  - { id: a, text: A, group: g, why: So. }\n  - { id: b, text: B, group: h, why: So. }\n  - { id: c, text: C, group: h, why: So. }',
      '8',
      ['same text'],
    ],
    [
      'things in different groups',
      'kind: sort\nstem: Sort.\ngroups: [{ id: g, text: Tea }, { id: h, text: Milk }]\nitems:\n  - { id: a, text: A, group: g, why: So. }\n  - { id: b, text: A, group: h, why: So. }\n  - { id: c, text: C, group: h, why: So. }',
      '11',
      ['different groups'],
    ],
    [
      'things with different partners',
      'kind: match\nstem: Match.\nleft: [{ id: a, text: A, to: x, why: So. }, { id: b, text: A, to: y, why: So. }]\nright: [{ id: x, text: X }, { id: y, text: Y }]',
      '8',
      ['different partners'],
    ],
    [
      'partners',
      'kind: match\nstem: Match.\nleft: [{ id: a, text: A, to: x, why: So. }, { id: b, text: B, to: y, why: So. }]\nright: [{ id: x, text: X }, { id: y, text: X }]',
      '9',
      ['warning', 'either counts'],
    ],
    [
      'all items',
      'kind: order\nstem: Order.\nwhy: So.\nitems: [{ id: a, text: A }, { id: b, text: A }, { id: c, text: A }]',
      '9',
      ['every order looks right'],
    ],
    [
      'a start that looks right',
      'kind: order\nstem: Order.\nwhy: So.\nstart: [c, b, a]\nitems: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: A }]',
      '9',
      ['already looks like the right order'],
    ],
  ])('%s that look the same', (_what, lines, place, says) => {
    expectOne(asked(lines), `${quiz}:${place}`, 'alike', ...says);
  });

  test('items of an order may look the same: they stand for each other', () => {
    const items = ['Stir', 'Wait', 'Stir', 'Serve'].map((one, i) => `{ id: i${i}, text: ${one} }`).join(', ');
    expect(saidOf(asked(`kind: order\nstem: Order.\nwhy: So.\nitems: [${items}]`))).toEqual([]);
  });

  const inTest = (b: string, more = '', shuffle = '') => ({
    'courses/tea/quizzes/exam.yaml': `id: exam\ntitle: Exam\nmode: assessment\ncall: Begin\nintro: [A test.]\n${shuffle}questions:\n  - id: what\n    kind: choice\n    stem: What?\n${more}    options:\n      - { id: a, text: Tea, key: true, why: So. }\n      - { id: b, text: ${b}, why: No. }\n`,
    'courses/tea/lessons/one.mdx': instead('<Question id="water" />', '<Question id="water" />\n\n<Quiz id="exam" />'),
  });

  test.each([
    ...['Both of the above', 'All of the above', 'None of the above.', 'all of these', 'Neither of them', 'A and B'],
    ...[
      'Both A and C',
      'None of the options above',
      'Alle der genannten',
      'Keine der obigen',
      'Toutes les réponses ci-dessus',
    ],
    ...['Todas las anteriores', 'Nessuna delle precedenti'],
  ])('"%s" that is shuffled may stand anywhere', (words) => {
    expectOne(inTest(words), 'courses/tea/quizzes/exam.yaml:12', 'alike', 'warning', '`last: true`');
  });

  test('what stays last, or is not shuffled, may speak of its place', () => {
    expect(saidOf(inTest('All of the above, last: true'))).toEqual([]);
    expect(saidOf(inTest('All of the above', '    ordered: true\n'))).toEqual([]);
    expect(saidOf(inTest('All of the above', '', 'shuffle: { options: false }\n'))).toEqual([]);
    expect(saidOf(options('Tea', 'All of the above'))).toEqual([]);
    expect(saidOf(inTest('All hands above deck'))).toEqual([]);
  });
});
