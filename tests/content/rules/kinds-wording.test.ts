import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/schemas/question.ts';
import { fingerprint, runs } from '../fingerprints.ts';
import { ask, bank, filler } from '../fixture.ts';
import { reword, said } from '../said.ts';
import { made, samples } from '../samples.ts';
import { copyingFrom } from './copying.ts';

const { choice, choices, match, sort, blanks, spot, order, text, number, scale, reflect } = samples;
const statement = samples['true-false'];
const every = Object.values(samples) as Question[];

/** Fields that every kind has, with other content. */
const other = (one: Question, rest: object): Question => made({ ...one, ...rest });

describe.each(every.map((one): [string, Question] => [one.kind, one]))('%s', (_, one) => {
  test.each([
    ['IQ-08', { stem: 'Which of these is not late?' }],
    ['IQ-15', { scene: 'Obviously the van is full.' }],
    ['IQ-15', { hints: ['Just look again.'] }],
    ['IQ-17', { scene: filler(61) }],
    ['IQ-17', { hints: [filler(26)] }],
    ['HN-01', { hints: ['It is a psychometric test.'] }],
    ['RD-03', { scene: filler(26, 26) }],
    ['POINT', { points: ['a9.9'] }],
    ['REF', { move: 'nowhere' }],
  ])('breaks %s with %j', (rule, rest) => {
    const found = said(rule, [other(one, rest)]).filter((f) => f.startsWith('E'));
    expect(found.some((f) => f.includes(one.id))).toBe(true);
  });
});

describe('IQ-08', () => {
  test.each<[Question, boolean]>([
    [other(statement, { stem: 'What was not said is lost. Calls help.' }), true],
    [other(scale, { stem: 'I don’t ring early. Noon is fine.' }), true],
    [other(choice, { stem: 'It was not late. What now?' }), false],
    [other(choice, { stem: 'What takes at least an hour?' }), false],
    [other(text, { stem: 'Which word says whether it is late or not?' }), false],
    [other(text, { stem: 'What is “I did not do it” called?' }), false],
  ])('case %#', (one, fails) => expect(said('IQ-08', [one])).toHaveLength(fails ? 1 : 0));
});

describe('IQ-11', () => {
  test.each<[string, Question, string]>([
    ['options', reword(choices, { press: 'The shop that waits' }), 'sample-choices/shop, press'],
    ['items of an order', reword(order, { shop: 'Ring the gate' }), 'sample-order/gate, shop'],
    ['left sides', reword(match, { lend: 'Hold a vehicle back' }), 'sample-match/halt, lend'],
    ['partners', reword(match, { paper: 'The porter' }), 'sample-match/gate, paper'],
    ['groups', reword(sort, { me: 'The shop' }), 'sample-sort/them, me'],
    ['things to sort', reword(sort, { blame: 'How little you slept' }), 'sample-sort/tired, blame'],
    ['words for a gap', reword(blanks, { soon: 'By noon' }), 'sample-blanks/when/soon, noon'],
    ['pieces', reword(spot, { and: 'if the road allows.' }), 'sample-spot/if, and'],
    ['steps', reword(scale, { half: 'Rarely' }), 'sample-scale/rarely, half'],
    ['points', reword(reflect, { next: 'It says what went missing.' }), 'sample-reflect/deed, next'],
  ])('%s', (_, one, where) => expect(said('IQ-11', [one])).toEqual([`E ${where}`]));

  test('the same words in another order are something else', () => {
    const chain = reword(choices, { shop: 'The mill, then the shop', press: 'The shop, then the mill' });
    expect(said('IQ-11', [chain])).toEqual([]);
  });

  test('warns of a question that is asked twice, of any two kinds', () => {
    const scene = 'Six trays are short and the bakery opens soon.';
    const twice = [other(number, { scene }), other(text, { scene, stem: number.stem })];
    expect(said('IQ-11', twice)).toEqual(['W sample-number, sample-text']);
  });
});

describe('IQ-12', () => {
  test.each<[string, Question, string]>([
    ['an option', reword(choices, { press: filler(11) }, 'why'), 'sample-choices/press'],
    ['ifTrue', other(statement, { ifTrue: filler(11) }), 'sample-statement/true'],
    ['ifFalse', other(statement, { ifFalse: filler(61) }), 'sample-statement/false'],
    ['an order', other(order, { why: filler(11) }), 'sample-order'],
    ['an aside', reword(order, { gate: filler(3) }, 'why'), 'sample-order/gate'],
    ['a pair', reword(match, { halt: filler(7) }, 'why'), 'sample-match/halt'],
    ['a thing in a group', reword(sort, { time: filler(41) }, 'why'), 'sample-sort/time'],
    ['a near answer', reword(text, { dry: filler(7) }, 'say'), 'sample-text/dry'],
    ['a typed answer', other(text, { why: filler(11) }), 'sample-text'],
    ['a number', other(number, { why: filler(61), low: undefined, high: undefined }), 'sample-number'],
    ['too low', other(number, { low: filler(7) }), 'sample-number/low'],
    ['too high, with the reason', other(number, { high: filler(40), why: `Six ${filler(30)}` }), 'sample-number/high'],
    ['a gap', reword(blanks, { deed: filler(7) }, 'why'), 'sample-blanks/deed'],
    ['a piece', reword(spot, { if: filler(11) }, 'why'), 'sample-spot/if'],
    ['a scale', other(scale, { say: filler(11) }), 'sample-scale'],
    ['a step', reword(scale, { half: filler(7) }, 'say'), 'sample-scale/half'],
    ['a model', other(reflect, { model: filler(121) }), 'sample-reflect'],
    ['a point', reword(reflect, { next: 'Time.' }), 'sample-reflect/next'],
  ])('%s', (_, one, where) => expect(said('IQ-12', [one])).toContain(`E ${where}`));

  test('the reasons of all rows are no longer than a stretch of prose', () => {
    const items = Array.from({ length: 8 }, (_, i) => ({
      ...{ id: `i-${i}`, text: `Thing ${i}`, group: i < 4 ? 'them' : 'me' },
      why: Array.from({ length: 19 }, (_, word) => `w${i}${word}`).join(' '),
    }));
    expect(said('IQ-12', [made({ ...sort, items })])).toEqual(['E sample-sort']);
    expect(said('IQ-12', [made({ ...sort, items: items.slice(1) })])).toEqual([]);
  });

  test.each<[string, Question, string]>([
    ['both answers to a statement', other(statement, { ifFalse: statement.ifTrue }), 'sample-statement/true, false'],
    ['two pairs', reword(match, { lend: match.left[0]?.why ?? '' }, 'why'), 'sample-match/halt, lend'],
    ['too low and too high', other(number, { high: number.low }), 'sample-number/low, high'],
  ])('%s are not answered alike', (_, one, where) => expect(said('IQ-12', [one])).toEqual([`E ${where}`]));
});

describe('IQ-13', () => {
  test.each<[string, Question, string]>([
    ['a statement', other(statement, { ifTrue: `Right, ${statement.ifTrue}` }), 'sample-statement/true'],
    ['a pair', reword(match, { halt: 'Correct, since the barrier is theirs to close.' }, 'why'), 'sample-match/halt'],
    ['a number', other(number, { low: 'No, it is more than you think.' }), 'sample-number/low'],
    ['a gap', reword(blanks, { deed: 'Yes, it says what is missing and who.' }, 'why'), 'sample-blanks/deed'],
    ['a piece', reword(spot, { if: 'Well done, it is a way out.' }, 'why'), 'sample-spot/if'],
    ['a scale', other(scale, { say: 'Right, think of one call.' }), 'sample-scale'],
  ])('%s', (_, one, where) => expect(said('IQ-13', [one])).toContain(`E ${where}`));

  test('a near answer may hear "Yes, nearly"', () => {
    expect(said('IQ-13', [reword(text, { dry: 'Yes, nearly. Which word tells its age?' }, 'say')])).toEqual([]);
  });

  test('warns where nothing answers with a cause', () => {
    expect(said('IQ-13', [reword(spot, { if: 'It leaves a way out.' }, 'why')])).toEqual(['W ']);
  });
});

test('IQ-14 weighs the two answers to a statement, and pieces', () => {
  expect(said('IQ-14', [other(statement, { ifTrue: filler(40) })])).toEqual(['W sample-statement/true']);
  expect(said('IQ-14', [reword(spot, { if: filler(40) }, 'why')])).toEqual(['W sample-spot/if']);
});

test('IQ-15 leaves alone what people say, write or do, and reads what is said back', () => {
  const silly = 'It was silly of me';
  const theirs = [reword(spot, { who: silly }), reword(sort, { time: silly }), reword(order, { gate: silly })];
  expect(said('IQ-15', [...theirs, other(blanks, { text: 'It was silly, {deed} {when}.' })])).toEqual([]);
  const ours = [
    other(statement, { ifFalse: silly }),
    other(reflect, { model: silly }),
    reword(reflect, { deed: silly }),
  ];
  expect(said('IQ-15', ours)).toEqual(['E sample-statement/false', 'E sample-reflect', 'E sample-reflect/deed']);
});

test.each<[string, Question, string]>([
  ['an item', reword(order, { gate: filler(21) }), 'sample-order/gate'],
  ['a left side', reword(match, { halt: filler(21) }), 'sample-match/halt'],
  ['a partner', reword(match, { gate: filler(9) }), 'sample-match/gate'],
  ['a group', reword(sort, { me: filler(9) }), 'sample-sort/me'],
  ['a word for a gap', reword(blanks, { noon: filler(9) }), 'sample-blanks/when/noon'],
  ['a step', reword(scale, { half: filler(9) }), 'sample-scale/half'],
  ['an answer to type', other(text, { accept: [filler(9)] }), 'sample-text'],
  ['a text with gaps', other(blanks, { text: `${filler(80)} {deed} {when}.` }), 'sample-blanks'],
  ['a text in pieces', reword(spot, { who: filler(80) }), 'sample-spot'],
])('IQ-17 %s', (_, one, where) => expect(said('IQ-17', [one])).toEqual([`E ${where}`]));

test.each<[string, Question]>([
  [
    'across the pieces of a text',
    reword(spot, { who: 'Put the kettle on', if: 'before you ring', and: 'the manager.' }),
  ],
  [
    'across a gap',
    other(blanks, {
      text: 'Put the {deed} on before you ring the manager {when}.',
      gaps: [{ ...blanks.gaps[0], accept: ['kettle'] }, blanks.gaps[1]],
    }),
  ],
  ['in a model', other(reflect, { model: 'Put the kettle on before you ring the manager.' })],
  ['in a hint', other(scale, { hints: ['Put the kettle on before you ring the manager.'] })],
])('CR-01 finds a copy %s', (_, one) => {
  const source = new Set(runs('Always put the kettle on before you ring the manager.').map(fingerprint));
  expect(copyingFrom(() => source).check({ ...bank(), asked: ask([one]) })).toHaveLength(1);
});

test('RD-03 reads a model and a text in pieces as sentences', () => {
  expect(said('RD-03', [other(reflect, { model: filler(26, 26) })])).toContain('E sample-reflect');
  expect(
    said('RD-03', [reword(spot, { who: 'I bring all the bread that is left in the whole house to you all at noon' })]),
  ).toContain('E sample-spot');
});
