import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../../../src/delivery/runtime/xapi/uuid.ts';

test('a name always gets the same id, and it is a UUID (RFC 9562)', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(uuidOf(name)).toBe(uuidOf(name));
      expect(uuidOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test('names that differ a little have ids that differ', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `registration fact${i} question`);
  expect(new Set(names.map(uuidOf)).size).toBe(names.length);
});
