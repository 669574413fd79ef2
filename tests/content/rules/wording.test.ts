import { describe, expect, test } from 'vitest';
import type { OptionQuestion as Question } from '../../../src/schemas/question.ts';
import { ask, errors, filler, keyed, many, option, question } from '../fixture.ts';
import { caps } from './caps.ts';
import { feedback } from './feedback.ts';
import { talkingDown, tone } from './tone.ts';

describe('IQ-12', () => {
  const rated = (result: number, why: number) =>
    errors(
      feedback,
      ask([
        question('q', 0, {
          options: [
            option('a', 'strong', { result: filler(result), why: `Ten ${filler(why - 1)}` }),
            option('b', 'costly'),
          ],
        }),
      ]),
    );

  test.each([
    [8, 8, 0],
    [7, 8, 1],
    [40, 20, 0],
    [41, 8, 1],
    [8, 41, 1],
    [30, 31, 1],
  ])('result of %i and why of %i words', (result, why, n) => expect(rated(result, why)).toHaveLength(n));

  test('without a result the reason stands alone', () => {
    const why = (n: number) =>
      errors(
        feedback,
        ask([
          question('q', 0, {
            options: [
              { id: 'a', text: 'A', key: true, why: filler(n) },
              { id: 'b', text: 'B', why: `${filler(11)} Other words here.` },
            ],
          }),
        ]),
      );
    expect(why(11).join()).toContain('why has 11 words; 12 to 60');
    expect(why(61).join()).toContain('why has 61 words');
  });

  test('siblings say different things', () => {
    const same = option('a', 'strong');
    const twin = option('b', 'costly', { result: same.result, why: same.why });
    expect(errors(feedback, ask([question('q', 0, { options: [same, twin] })])).join()).toContain(
      'q/a, b: the feedback is 1.00 alike',
    );
  });
});

describe('IQ-15', () => {
  test.each([
    ['Obviously it is late.', 'Obviously'],
    ['It’s easy to forget.', 'It’s easy'],
    ['You failed to ring.', 'You failed'],
    ['You are a failure.', 'are a failure'],
    ['You just need to ring.', 'just'],
    ['It’s just a typo.', 'just'],
    ['You have just sent it.', undefined],
    ['It just happened, just before noon.', undefined],
    ['“Just fix it, of course,” she says.', undefined],
    ['A power failure stopped it.', undefined],
  ])('%s', (text, word) => expect(talkingDown(text)).toBe(word));

  test('leaves options alone: they are what people say', () => {
    const q = question('q', 0, {
      options: [option('a', 'strong', { text: 'It was silly of me.' }), option('b', 'costly')],
    });
    expect(errors(tone, ask([q]))).toEqual([]);
  });
});

test.each([
  ['It is late.', true],
  ['It is a long way to the next room.', false],
  ['You want everyone to be calm.', true],
  ['It spares a selfish boss.', true],
  [filler(26), true],
])('IQ-16 %s', (pull, fails) => {
  const q = question('q', 0, { options: [option('a', 'strong'), option('b', 'costly', { pull })] });
  expect(errors(tone, ask([q])).length > 0).toBe(fails);
});

test.each(['A psychometric test', 'Your IQ and EQ', 'better than 80% of people', 'a risk score', 'Success guaranteed'])(
  'HN-01 %s',
  (scene) => {
    expect(errors(tone, ask([question('q', 0, { scene })]))).toHaveLength(1);
  },
);

describe('IQ-17', () => {
  test('a moment', () => {
    const at = (rest: Partial<Question>) => errors(caps, ask([question('q', 0, rest)], 'moments'));
    expect(at({ scene: undefined, stem: filler(25) })).toEqual([]);
    expect(at({ scene: undefined, stem: filler(26) })).toHaveLength(1);
    expect(at({ scene: filler(38) })).toHaveLength(1);
    expect(errors(caps, ask([keyed('q', [14, 14, 15], { scene: undefined })], 'moments'))).toHaveLength(1);
  });

  test('a form', () => {
    const form = (n: number) =>
      errors(
        caps,
        ask(
          many(6, (i) => keyed(`q-${i}`, [14, 14, 14], { scene: filler(n - 2 - 42) })),
          'moments',
        ),
      );
    expect(form(55)).toEqual([]);
    expect(form(56)).toEqual(['IQ-17 form-a: the form has 336 words; at most 330']);
  });

  test('a practice question', () => {
    expect(errors(caps, ask([keyed('q', [20, 20], { scene: filler(58) })]))).toEqual([]);
    expect(errors(caps, ask([keyed('q', [21, 20], { scene: filler(59) })]))).toHaveLength(2);
  });
});
