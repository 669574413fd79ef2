import { describe, expect, test } from 'vitest';
import { callsOf, names12, names2004 } from '../../../../src/delivery/runtime/calls.ts';

describe.each([
  ['1.2', names12],
  ['2004', names2004],
] as const)('SCORM %s', (_, names) => {
  const answering = (answer: unknown) =>
    callsOf(Object.fromEntries(Object.values(names).map((name) => [name, () => answer])), names);

  test.each([['true'], [true], [1], ['1'], ['True']])('%j means that it was done', (answer) => {
    const calls = answering(answer);
    expect([calls.begin(), calls.set('x', 'y'), calls.commit(), calls.end()]).toEqual([true, true, true, true]);
  });

  test.each([['false'], [false], [null], [undefined], [''], [0], ['0']])('%j means that it was not', (answer) => {
    const calls = answering(answer);
    expect([calls.begin(), calls.set('x', 'y'), calls.commit(), calls.end()]).toEqual([false, false, false, false]);
  });

  test('an LMS that throws, or lacks a call, refuses', () => {
    const throwing = callsOf(
      {
        [names.commit]: () => {
          throw new Error('gone');
        },
      },
      names,
    );
    expect([throwing.commit(), throwing.begin(), throwing.get('x'), throwing.error()]).toEqual([false, false, '', '0']);
  });

  test('a value is text: no value is "", and a number is written out', () => {
    expect(answering(null).get('x')).toBe('');
    expect(answering(3).get('x')).toBe('3');
  });

  test('every call has the arguments of the standard, as strings', () => {
    const had: unknown[][] = [];
    const api = Object.fromEntries(
      Object.values(names).map((name) => [name, (...args: unknown[]) => had.push([name, ...args])]),
    );
    const calls = callsOf(api, names);
    calls.begin();
    calls.get('cmi.a');
    calls.set('cmi.b', '1');
    calls.commit();
    calls.end();
    expect(had).toEqual([
      [names.begin, ''],
      [names.get, 'cmi.a'],
      [names.set, 'cmi.b', '1'],
      [names.commit, ''],
      [names.end, ''],
    ]);
  });
});
