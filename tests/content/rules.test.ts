import { describe, expect, test } from 'vitest';
import { line } from './finding.ts';
import { bank } from './fixture.ts';
import { judge, rules, rulesOf } from './rules.ts';
import { spoiled, twins, warnings } from './spoiled.ts';

describe('every rule', () => {
  test('is content with a good course', () => {
    expect(judge(bank()).map(line)).toEqual([]);
  });

  test('has a course that it objects to', () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(Object.keys(spoiled).toSorted());
  });

  test.each(rules)('$id objects to it', (rule) => {
    const found = rule.check(spoiled[rule.id] ?? bank());
    const level = warnings.has(rule.id) ? 'W' : 'E';
    expect(found.filter((f) => f.rule === rule.id && f.level === level)).not.toEqual([]);
  });

  test.each(rules)('$id is the only one to find an error there', ({ id }) => {
    const others = judge(spoiled[id] ?? bank()).filter((f) => f.level === 'E' && f.rule !== id && f.rule !== twins[id]);
    expect(others.map(line)).toEqual([]);
  });
});

describe('a profile', () => {
  test('has all rules, those that hold for any course, or none', () => {
    const ids = (quality: Parameters<typeof rulesOf>[0]) => rulesOf(quality).map(({ id }) => id);
    expect(ids('strict')).toEqual(rules.map(({ id }) => id));
    expect(ids('standard')).toEqual(expect.arrayContaining(['FILE', 'REF', 'IQ-03', 'IQ-11', 'POS-03', 'SH-01']));
    for (const style of ['LS-01', 'LS-06', 'IQ-17', 'RD-01']) expect(ids('standard')).not.toContain(style);
    expect(ids('off')).toEqual([]);
  });

  test.each(rules)('says what to do about $id in a sentence', ({ todo }) => {
    expect(todo).toMatch(/^[A-Z].{10,}\.$/);
  });

  test('decides what is said of a course', () => {
    const course = spoiled['LS-01'] ?? bank();
    expect(judge(course, 'strict')).not.toEqual([]);
    expect(judge(course, 'standard')).toEqual([]);
  });
});
