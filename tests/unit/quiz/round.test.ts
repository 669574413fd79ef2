import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWeak, leftOf, roundOf } from '../../../src/domain/quiz/round.ts';
import { noon, recordOf } from '../course/record.ts';

const practice = (practice: string, n: number) => ({ practice, pick: 'x', at: noon(n) });
const ids = ['a', 'b', 'c', 'd'];

test.each<[string | undefined, boolean]>([
  ['strong', false],
  ['workable', true],
  ['costly', true],
  ['right', false],
  ['partly', true],
  ['wrong', true],
  ['noted', false],
  [undefined, false],
])('an answer that is %s can be tried again: %s', (outcome, weak) => {
  expect(isWeak(outcome)).toBe(weak);
});

test('a round holds what was answered before, and all of it is left at first, in its order', () => {
  const { tries } = recordOf(practice('b', 0), practice('a', 1), practice('b', 2));
  const round = roundOf(['a', 'b', 'never'], tries);
  expect([...round.keys()]).toEqual(['a', 'b']);
  expect(leftOf(round, tries)).toEqual(['a', 'b']);
});

test('what is left of a round is what was not answered since, whatever else was', () => {
  const questions = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 });
  fc.assert(
    fc.property(questions, fc.array(fc.constantFrom(...ids), { maxLength: 6 }), (asked, since) => {
      const before = ids.map((id, n) => practice(id, n));
      const after = since.map((id, n) => practice(id, ids.length + n));
      const round = roundOf(asked, recordOf(...before).tries);
      const left = leftOf(round, recordOf(...before, ...after).tries);
      expect(left).toEqual(asked.filter((id) => !since.includes(id)));
    }),
  );
});

test('nothing is left of a round after the record was reset', () => {
  const round = roundOf(['a'], recordOf(practice('a', 0)).tries);
  expect(leftOf(round, recordOf().tries)).toEqual([]);
});
