import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admitFact, decodeFact } from '../../../src/domain/record/codec.ts';
import { voidsPerFact } from '../../../src/domain/record/event.ts';
import { id as authoredId } from '../../../src/schemas/id.ts';
import { fact, factIdOf } from './fact.ts';
import { hostile } from './hostile.ts';

const plain = { id: factIdOf(1), at: 1, verb: 'answered', object: 'a' };

describe('a fact', () => {
  test('is the same after a file and after the disk', () => {
    fc.assert(
      fc.property(fact, (one) => {
        expect(decodeFact(JSON.parse(JSON.stringify(one)))).toEqual(one);
        expect(decodeFact(structuredClone(one))).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test('is a copy, so that nobody changes it later', () => {
    const picks = ['a'];
    const decoded = decodeFact({ ...plain, data: { picks } });
    picks.push('<b>');
    expect(decoded?.data).toEqual({ picks: ['a'] });
  });

  test('leaves out what it does not know beside it, and is refused with what it does not know in its data', () => {
    expect(decodeFact({ ...plain, extra: 1 })).toEqual(plain);
    expect(decodeFact({ ...plain, data: { extra: 1 } })).toBeUndefined();
  });

  test('holds what was typed, in any script, and whether the learner was sure', () => {
    const data = {
      picks: ['gap', 'left--right'],
      texts: ['<b>', '__proto__', '𝒳'.repeat(200), 'ähnlich 今日', ''],
      sure: false,
    };
    expect(decodeFact({ ...plain, data })?.data).toEqual(data);
  });

  test('may be about anything that has an authored id', () => {
    const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}$/);
    fc.assert(
      fc.property(ids, (object) => {
        expect(authoredId.safeParse(object).success).toBe(true);
        expect(decodeFact({ ...plain, object, data: { picks: [object], place: object } })?.object).toBe(object);
      }),
    );
    const longest = `a${'-b'.repeat(29)}c`;
    expect(authoredId.safeParse(longest).success).toBe(true);
    expect(decodeFact({ ...plain, object: longest })?.object).toBe(longest);
  });
});

test.each([
  ['an id of the wrong length', { id: '0'.repeat(16) }],
  ['an id with a sign in it', { id: `${'0'.repeat(16)}-` }],
  ['a time that is text', { at: '1' }],
  ['a time that is no number', { at: Number.NaN }],
  ['a time that no calendar can show', { at: 8.64e15 + 1 }],
  ['an unknown verb', { verb: 'passed' }],
  ['an object with markup', { object: '<b>' }],
  ['an object of 81 letters', { object: 'a'.repeat(81) }],
  ['half a revision', { revision: 1.5 }],
  ['revision 0', { revision: 0 }],
  ['no revision, said as null', { revision: null }],
  ['data that is a list', { data: [] }],
  ['data that is a date', { data: new Date(0) }],
  ['data that is a map', { data: new Map([['picks', ['a']]]) }],
  ['data that is a file', { data: new Blob(['a']) }],
  ['data that is a pattern', { data: /a/ }],
  ['data that is an instance of something', { data: new (class {})() }],
  ['a text with half a character', { data: { texts: ['a\ud83d'] } }],
  ['a text with the other half', { data: { texts: ['\ude00a'] } }],
  ['a text with U+0085', { data: { texts: ['a\u0085b'] } }],
  ['a text with U+007F', { data: { texts: ['a\u007fb'] } }],
  ['picks that are text', { data: { picks: 'a' } }],
  ['picks that are no ids', { data: { picks: [1] } }],
  ['picks with holes', { data: { picks: new Array(2) } }],
  ['21 picks', { data: { picks: new Array(21).fill('a') } }],
  ['texts that are one text', { data: { texts: 'a' } }],
  ['a text with a control character', { data: { texts: ['a\u0000'] } }],
  ['a text of two lines', { data: { texts: ['a\nb'] } }],
  ['a text of 201 characters', { data: { texts: ['a'.repeat(201)] } }],
  ['21 texts', { data: { texts: new Array(21).fill('a') } }],
  ['sure, said in words', { data: { sure: 'yes' } }],
  ['a flag, said in words', { data: { flag: 'yes' } }],
  ['an end of time that is text', { data: { until: '1' } }],
  ['an end of time that no calendar can show', { data: { until: 8.64e15 + 1 } }],
  ['an attempt that is no fact', { data: { attempt: 'a' } }],
  ['a place with a hash', { data: { place: '#a' } }],
  ['more voids than a fact holds', { data: { voids: new Array(voidsPerFact + 1).fill(factIdOf(1)) } }],
])('%s is refused', (_what, change) => {
  expect(decodeFact({ ...plain, ...change })).toBeUndefined();
});

test('a fact that is an instance of something is refused', () => {
  expect(decodeFact(Object.assign(new (class {})(), plain))).toBeUndefined();
  expect(decodeFact(Object.assign(new Date(0), plain))).toBeUndefined();
  expect(decodeFact(Object.assign(Object.create(null), plain))).toEqual(plain);
});

describe('what is recorded', () => {
  const typed = (text: string) => admitFact({ ...plain, verb: 'answered', data: { texts: [text] } })?.data?.texts?.[0];

  test.each([
    ['two cells of a spreadsheet', 'New\tYork', 'New York'],
    ['three of them', 'a\tb\tc', 'a b c'],
    ['two lines', 'New\r\nYork', 'New York'],
    ['two lines of an old machine', 'New\u0085York', 'New York'],
    ['two lines as some editors part them', 'New\u2028York', 'New York'],
    ['two paragraphs', 'New\u2029York', 'New York'],
    ['a page break', 'New\fYork', 'New York'],
    ['NUL', 'New\0 York', 'New York'],
    ['DEL', 'New\u007f York', 'New York'],
    ['a bell and an escape', '\u0007New \u001bYork', 'New York'],
    ['half a character', 'New\ud83d York', 'New York'],
    ['the other half', 'New \ude00York', 'New York'],
    ['a whole one', 'New 😀 York', 'New 😀 York'],
    ['marks of direction, which are letters\u2019 company', '\u200fNew', '\u200fNew'],
    ['a space that does not break', 'New\u00a0York', 'New\u00a0York'],
    ['nothing', '', ''],
  ])('of %s is on one line and can be shown', (_what, text, kept) => {
    expect(typed(text)).toBe(kept);
  });

  test('is read back as it was, whatever was typed, on this device and from a file', () => {
    const anything = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), odd),
      maxLength: 210,
    });
    const content = fc.record(
      {
        texts: fc.array(anything, { maxLength: 21 }),
        picks: fc.array(fc.oneof(fc.constant('a'), anything)),
        until: fc.double(),
      },
      { requiredKeys: [] },
    );
    let refused = 0;
    fc.assert(
      fc.property(content, fc.oneof(fc.double(), fc.integer()), (data, at) => {
        const admitted = admitFact({ ...plain, verb: 'answered', at, data });
        if (!admitted) refused += 1;
        else {
          expect(decodeFact(JSON.parse(JSON.stringify(admitted)))).toEqual(admitted);
          expect(decodeFact(structuredClone(admitted))).toEqual(admitted);
          expect(admitFact(admitted)).toEqual(admitted);
        }
      }),
      { numRuns: 5000 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test.each([
    ['21 texts', { texts: new Array(21).fill('a') }],
    ['201 characters', { texts: ['a'.repeat(201)] }],
    ['a number for a text', { texts: [1] as unknown as string[] }],
    ['a pick with a space', { picks: ['a b'] }],
    ['an end of time that is none', { until: Number.NaN }],
  ])('and would be refused on reading is refused at once: %s', (_what, data) => {
    expect(admitFact({ ...plain, verb: 'answered', data })).toBeUndefined();
  });
});

const odd = fc.constantFrom('\t', '\u0085', '\u007f', '\0', '\ud800', '\udfff', '\u2028', 'é', '今', '😀');

test('100,000 hostile values break nothing, and what is accepted is accepted again as the same', { timeout: 0 }, () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const decoded = decodeFact(value);
      if (Object.hasOwn(Object.prototype, 'polluted') || ({} as Record<string, unknown>)['a'] !== undefined) {
        throw new Error('a prototype was changed');
      }
      if (!decoded) return;
      if (Object.getPrototypeOf(decoded) !== Object.prototype) throw new Error('a foreign prototype got in');
      if (decoded.data && Object.getPrototypeOf(decoded.data) !== Object.prototype) throw new Error('in data too');
      expect(decodeFact(decoded)).toEqual(decoded);
      const text = JSON.stringify(decoded);
      expect(JSON.stringify(decodeFact(JSON.parse(text)))).toBe(text);
    }),
    { numRuns: 100_000 },
  );
});
