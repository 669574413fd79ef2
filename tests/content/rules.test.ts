import { describe, expect, test } from 'vitest';
import { line } from './finding.ts';
import { bank } from './fixture.ts';
import { judge, rules } from './rules.ts';
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
