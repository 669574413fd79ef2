import { describe, expect, test } from 'vitest';
import { check } from '../../src/authoring/lint/check.ts';
import { load } from '../content/load.ts';
import { rulesOf } from '../content/rules.ts';
import { here } from '../sites.ts';
import { expectNone } from './complaint.ts';
import { found } from './found.ts';
import { lineFor } from './place.ts';

test('there are courses to check', () => {
  expect(found).not.toEqual([]);
});

// What breaks the build is told in content.test.ts; each thing that follows from it would be told here once more.
const sound = check(here.content).length === 0;

const held = (sound ? found : [])
  .map(({ dir, id }) => ({ dir, id, bank: load(dir) }))
  .map((one) => ({ ...one, rules: rulesOf(one.bank.course?.quality ?? 'standard') }));

// A course may be held to no rule at all, and a suite without tests would fail.
describe.each(held.filter(({ rules }) => rules.length > 0))('$id', ({ dir, bank, rules }) => {
  test.each(rules)('keeps $id', (rule) => {
    const errors = rule.check(bank).filter((one) => one.level === 'E');
    expectNone(errors.map((one) => lineFor(dir, rule, one)));
  });
});
