import { expect, test } from 'vitest';
import { asJson } from '../../../src/domain/record/as-json.ts';

const around: { self?: unknown; name: string } = { name: 'a' };
around.self = around;
const shared = { a: 1 };

test.each<[string, unknown, unknown]>([
  ['what is plain', [{ id: 'bad', list: [1, 'a', null] }], [{ id: 'bad', list: [1, 'a', null] }]],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a map', { one: new Map([['a', 1]]) }, { one: [['a', 1]] }],
  ['a set', new Set([1, 2]), [1, 2]],
  ['bytes', Uint8Array.of(1, 2), [1, 2]],
  ['a number beyond all', [Number.NaN, Number.POSITIVE_INFINITY, 10n], ['NaN', 'Infinity', '10']],
  ['nothing', [undefined], ['undefined']],
  ['what contains itself', around, { name: 'a', self: '(again)' }],
  ['what stands there twice', [shared, shared], [shared, shared]],
])('%s can be read in the file', (_what, value, read) => {
  expect(JSON.parse(asJson(value))).toEqual(read);
});
