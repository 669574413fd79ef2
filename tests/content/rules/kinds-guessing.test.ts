import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/schemas/question.ts';
import { ask, bank, errors, many, question } from '../fixture.ts';
import { itemOf } from '../item.ts';
import { rules } from '../rules.ts';
import { reword, said as saidTo } from '../said.ts';
import { made, samples } from '../samples.ts';

const said = (id: string, ...list: Question[]) => saidTo(id, list);

const { choices, match, sort, blanks, spot, order, text } = samples;
const statement = samples['true-false'];

const pick = (id: string, rest: object = {}) => ({ id, text: id, ...rest });
const gap = (id: string, ...options: object[]) =>
  made({ ...blanks, id, text: 'At {g}.', gaps: [{ id: 'g', options, why: 'It is what the list says about it.' }] });

describe('IQ-01', () => {
  test('a match has a partner too many, or one that is right twice', () => {
    const [a, b] = match.right;
    expect(said('IQ-01', made({ ...match, right: [a, b] }))).toContain('E sample-match');
    const twice = match.left.map((left) => ({ ...left, to: 'gate' }));
    expect(said('IQ-01', made({ ...match, left: twice, right: [a, b] }))).not.toContain('E sample-match');
  });

  test('two to pick from are seldom', () => {
    const two = (id: string) => gap(id, pick('noon', { key: true }), pick('dawn'));
    const rest = many(18, (i) => question(`q-${i}`));
    expect(said('IQ-01', two('a'), two('b'), ...rest)).toEqual(['W a/g', 'W b/g']);
    expect(said('IQ-01', two('a'), two('b'), two('c'), ...rest)).toContain('E ');
  });
});

describe('IQ-03', () => {
  const long = 'all that anybody could ever want to know about it';
  const four = made({
    ...choices,
    options: [...choices.options, { ...choices.options[1], id: 'mill', text: 'The mill' }],
  });

  test.each<[string, Question, string]>([
    ['choices, all right ones longer', reword(four, { shop: long, driver: long }), 'sample-choices'],
    ['choices, all wrong ones longer', reword(four, { press: long, mill: `${long} now` }), 'sample-choices'],
    ['a gap', reword(blanks, { noon: 'by noon on the day after this long one' }), 'sample-blanks/when/noon'],
    [
      'a gap, by letters',
      gap('g', pick('circumspection', { key: true }), pick('care'), pick('tact')),
      'g/g/circumspection',
    ],
    ['a piece', reword(spot, { if: 'if all of the long road between here and there allows' }), 'sample-spot/if'],
    ['groups', reword(sort, { time: long, count: `${long} too` }), 'sample-sort'],
  ])('%s', (_, one, where) => expect(said('IQ-03', one)).toContain(`E ${where}`));

  test.each([
    ['one long option among several right ones', reword(choices, { shop: long })],
    ['one long thing in a group', reword(sort, { time: long })],
    ['a partner, for each is right for somebody', reword(match, { gate: long })],
    ['an item of an order', reword(order, { gate: long })],
    ['a word in a gap that is a few letters longer', gap('g', pick('yes', { key: true }), pick('no'), pick('so'))],
  ])('not %s', (_, one) => expect(said('IQ-03', one)).toEqual([]));
});

test('IQ-04 counts gaps and pieces with the options', () => {
  const gaps = many(6, (i) =>
    gap(`g-${i}`, pick('now-or-later', { key: true, text: 'at noon' }), pick('dawn'), pick('dusk')),
  );
  const pieces = many(6, (i) => ({ ...reword(spot, { if: 'if the long road ahead of us allows' }), id: `s-${i}` }));
  expect(said('IQ-04', ...gaps.slice(0, 2))).toEqual([]);
  expect(said('IQ-04', ...gaps)).toEqual(['E ']);
  expect(said('IQ-04', ...pieces)).toEqual(['E ']);
});

test('IQ-05 looks at gaps and partners, not at pieces', () => {
  const long = 'as soon as ever we can after that';
  expect(said('IQ-05', reword(blanks, { soon: long }))).toEqual(['W sample-blanks/when']);
  expect(said('IQ-05', reword(match, { paper: long }))).toEqual(['W sample-match']);
  expect(said('IQ-05', reword(spot, { if: 'if' }))).toEqual([]);
});

describe('IQ-06', () => {
  test.each([
    ['an absolute in a false statement', made({ ...statement, answer: false, stem: 'Every call helps.' }), 1],
    ['an absolute in a true one', made({ ...statement, stem: 'Every call helps.' }), 0],
    ['a hedge in a true statement', made({ ...statement, stem: 'A call may help.' }), 1],
    ['a hedge in a false one', made({ ...statement, answer: false, stem: 'A call may help.' }), 0],
    ['a partner that nobody has', reword(match, { paper: 'Everyone in town' }), 1],
    ['a partner that somebody has', reword(match, { gate: 'Everyone in town' }), 0],
    ['a wrong word for a gap', reword(blanks, { soon: 'never again' }), 1],
    ['several right ones', reword(choices, { shop: 'Some who wait' }), 1],
    ['a piece, where it may be the fault', reword(spot, { if: 'if everyone always agrees' }), 0],
  ])('%s', (_, one, n) => expect(said('IQ-06', one)).toHaveLength(n));

  test('more than one statement in ten is an error', () => {
    const sweeping = (i: number) => made({ ...statement, id: `s-${i}`, answer: false, stem: 'Every call helps.' });
    expect(said('IQ-06', ...[sweeping(1)])).not.toContain('E ');
    expect(said('IQ-06', sweeping(1), sweeping(2))).toContain('E ');
  });
});

test('IQ-07 looks at all that is picked from a list', () => {
  expect(said('IQ-07', reword(blanks, { soon: 'all of these' }))).toEqual(['E sample-blanks/when/soon']);
  expect(said('IQ-07', reword(match, { paper: 'None of them' }))).toEqual(['E sample-match/paper']);
  expect(said('IQ-07', reword(choices, { press: 'Both of these' }))).toEqual(['E sample-choices/press']);
  expect(said('IQ-07', reword(sort, { me: 'Both of them' }), reword(spot, { if: 'if any of them' }))).toEqual([]);
});

describe('IQ-09', () => {
  test('a key does not echo what asks, unless another option does', () => {
    const asks = made({ ...samples.choice, stem: 'A van has to stop. Who tells the shop?' });
    expect(said('IQ-09', asks)).toEqual(['E sample-choice/stop']);
    expect(said('IQ-09', reword(asks, { later: 'Let the van go on to the shop.' }))).toEqual([]);
  });

  test('a partner does not echo what it belongs to', () => {
    const echo = reword(match, { gate: 'Who holds a vehicle at the gate' });
    expect(said('IQ-09', echo)).toEqual(['E sample-match/halt/gate']);
  });

  test.each([
    ['the stem', made({ ...text, stem: 'What is a stale loaf called?' })],
    ['the scene', made({ ...text, scene: 'It is day-old bread.' })],
    ['a hint', made({ ...text, hints: ['Say stale.'] })],
    [
      'what is said to a near answer',
      made({ ...text, near: [{ id: 'dry', match: ['dry'], say: 'It may be dry too, but stale says more.' }] }),
    ],
  ])('an answer to type does not stand in %s', (_, one) => expect(said('IQ-09', one)).toEqual(['E sample-text']));

  test('nor beside its gap, but a part of a word may', () => {
    expect(said('IQ-09', made({ ...blanks, text: 'We owe it, for we {deed} you trays {when}.' }))).toEqual([
      'E sample-blanks/deed',
    ]);
    expect(said('IQ-09', made({ ...blanks, text: 'The power is off. We {deed} you trays {when}.' }))).toEqual([]);
  });
});

describe('POS-03', () => {
  const at = (place: number) => (i: number) =>
    gap(`g-${i}`, ...['one', 'two', 'six'].map((id, n) => pick(id, n === place ? { key: true } : {})));

  test.each([0, 2])('a list that is never shuffled is not always right in place %i', (place) => {
    expect(said('POS-03', ...[0, 1].map(at(place)))).toEqual([]);
    expect(said('POS-03', ...[0, 1, 2].map(at(place)))).toContain('E ');
  });

  test('four gaps in a row have their key in different places', () => {
    expect(said('POS-03', ...[0, 1, 2].map(at(1)))).toEqual([]);
    expect(said('POS-03', ...[0, 1, 2, 3].map(at(1)))).toEqual(['E g-3/g']);
  });

  test('options that an assessment shows as written are counted too', () => {
    const first = (i: number) => question(`q-${i}`);
    const asked = ask([...many(2, first), question('x', 1), question('y', 2), ...many(5, (i) => first(i + 2))]);
    const rule = rules.filter((one) => one.id === 'POS-03');
    const ends = (shuffled: boolean) =>
      rule
        .flatMap((one) =>
          one.check({ ...bank(), asked: asked.map((a) => ({ ...a, item: itemOf(a.question, shuffled) })) }),
        )
        .filter(({ what }) => what.includes('never shuffled'));
    expect(ends(true)).toEqual([]);
    expect(ends(false)).toHaveLength(1);
  });

  test('no group takes nearly all', () => {
    const items = sort.items.map((item, i) => ({ ...item, group: i < 3 ? 'them' : 'me' }));
    expect(said('POS-03', made({ ...sort, items }))).toEqual(['E sample-sort/them']);
  });

  test('an order does not begin nearly right', () => {
    expect(said('POS-03', made({ ...order, start: ['gate', 'shop', 'log', 'mill'] }))).toEqual([]);
    const items = [...order.items, { id: 'rest', text: 'Rest' }];
    expect(said('POS-03', made({ ...order, items, start: ['gate', 'shop', 'mill', 'rest', 'log'] }))).toEqual([
      'E sample-order',
    ]);
  });
});

describe('POS-05', () => {
  const answers = (...list: boolean[]) =>
    errors(
      rules.filter(({ id }) => id === 'POS-05'),
      ask(list.map((answer, i) => made({ ...statement, id: `s-${i}`, answer }))),
    );

  test.each([
    [[true, true], 0],
    [[true, true, true], 1],
    [[false, false, false], 1],
    [[true, true, true, false], 0],
    [[false, true, true, true, true], 1],
    [[true, true, true, false, true, true, true, false, true, true, true], 1],
  ])('%j', (list, n) => expect(answers(...list)).toHaveLength(n));
});
