import type { Fact } from '../../../src/domain/record/event.ts';
import { fold, type LearnerRecord } from '../../../src/domain/record/fold.ts';
import { arrived, factIdOf } from '../record/fact.ts';

const day = 86_400_000;

/** A day of the calendar, at noon in Greenwich. */
export const noon = (n: number) => (20_000 + n) * day + day / 2;

/** One thing a learner did: practice on a question, or a form of a quiz with its choices. */
export type Deed =
  | { practice: string; pick: string; at: number; revision?: number }
  | { form: string; picks: Record<string, string>; at: number; left?: true; revision?: number };

/** The record of a learner who did these things, in this order. */
export function recordOf(...deeds: Deed[]): LearnerRecord {
  const facts: Fact[] = [];
  const add = (fact: Omit<Fact, 'id'>) => {
    const id = factIdOf(facts.length);
    facts.push({ ...fact, id });
    return id;
  };
  for (const deed of deeds) {
    const { at, revision = 1 } = deed;
    if ('practice' in deed) {
      add({ at, verb: 'answered', object: deed.practice, revision, data: { picks: [deed.pick] } });
      continue;
    }
    const attempt = add({ at, verb: 'launched', object: deed.form });
    for (const [object, pick] of Object.entries(deed.picks)) {
      add({ at, verb: 'answered', object, revision, data: { picks: [pick], attempt } });
    }
    if (!deed.left) add({ at, verb: 'completed', object: deed.form, data: { attempt } });
  }
  return fold(arrived(facts));
}
