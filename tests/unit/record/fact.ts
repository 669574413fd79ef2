import fc from 'fast-check';
import { type Fact, verbs, voidsPerFact } from '../../../src/domain/record/event.ts';
import { Facts } from '../../../src/domain/record/merge.ts';

/** A valid id: `time` decides the order, `tail` tells apart. */
export const factIdOf = (time: number, tail = 0) =>
  time.toString(36).padStart(9, '0') + tail.toString(36).padStart(8, '0');

/** Few ids, so that facts meet and refer to one another. */
const id = fc.nat(15).map((time) => factIdOf(1 + time));
const authored = fc.constantFrom('a', 'b', 'c', 'first-minute', 'constructor', '1st');
const only = { requiredKeys: [] as never[] };

const data = fc.record(
  {
    picks: fc.array(authored, { maxLength: 4 }),
    texts: fc.array(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '')),
      { maxLength: 3 },
    ),
    sure: fc.boolean(),
    flag: fc.boolean(),
    until: fc.integer({ min: -8.64e15, max: 8.64e15 }),
    attempt: id,
    place: authored,
    voids: fc.array(id, { maxLength: voidsPerFact }),
  },
  only,
);

/** Any fact of the present format. Facts with the same id say the same, as on devices. */
export const fact: fc.Arbitrary<Fact> = fc.record(
  {
    id,
    at: fc.integer({ min: -8.64e15, max: 8.64e15 }),
    verb: fc.constantFrom(...verbs),
    object: authored,
    revision: fc.integer({ min: 1, max: 9 }),
    data,
  },
  { requiredKeys: ['id', 'at', 'verb', 'object'] },
);

/** Facts of one learner: no id twice. */
export const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(fact, { selector: (one) => one.id, maxLength: 16 });

/** Facts by id, in the given order of arrival. */
export const arrived = (list: readonly Fact[]): Facts => Facts.of(list);
