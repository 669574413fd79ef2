import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateOf } from '../../../src/authoring/ids/fate.ts';
import { idsLock } from '../../../src/schemas/ids-lock.ts';

const lockOf = (renamed: object, retired: object = {}) => idsLock.parse({ renamed, retired });
const name = fc.constantFrom('a', 'b', 'c');

test('an id without a line stays what it is', () => {
  fc.assert(
    fc.property(name, name, (question, option) => {
      const id = `${question}/${option}`;
      expect(fateOf(lockOf({ question: { other: 'x' } }), 'option', id)).toEqual({ type: 'stays', id });
    }),
  );
});

test('renaming a whole renames its parts, over several releases too', () => {
  const lock = lockOf({ question: { a: 'b', b: 'c' }, option: { 'c/hot': 'c/warm' } });
  expect(fateOf(lock, 'question', 'a')).toEqual({ type: 'stays', id: 'c' });
  expect(fateOf(lock, 'option', 'a/hot')).toEqual({ type: 'stays', id: 'c/warm' });
  expect(fateOf(lock, 'option', 'a/gap/hot')).toEqual({ type: 'stays', id: 'c/gap/hot' });
});

test('retiring a whole retires its parts, under its last name too', () => {
  expect(fateOf(lockOf({}, { scenario: ['a'] }), 'way', 'a/node/way')).toEqual({ type: 'retired' });
  expect(fateOf(lockOf({ question: { a: 'b' } }, { question: ['b'] }), 'option', 'a/x')).toEqual({ type: 'retired' });
});

test('sorts do not mix: a worksheet and a question may share an id', () => {
  expect(fateOf(lockOf({}, { worksheet: ['a'] }), 'option', 'a/x')).toEqual({ type: 'stays', id: 'a/x' });
  expect(fateOf(lockOf({}, { question: ['a'] }), 'field', 'a/x')).toEqual({ type: 'stays', id: 'a/x' });
});

test('it comes to an end, whatever is renamed to what', () => {
  fc.assert(
    fc.property(fc.dictionary(name, name), fc.dictionary(name, name), name, (questions, options, id) => {
      const lock = lockOf({
        question: questions,
        option: Object.fromEntries(Object.entries(options).map(([from, to]) => [`a/${from}`, `${to}/b`])),
      });
      expect(fateOf(lock, 'option', `${id}/b`).type).toBe('stays');
    }),
  );
});
