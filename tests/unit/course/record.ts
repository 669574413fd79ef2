import type { Fact } from '../../../src/domain/record/event.ts';
import { fold, type LearnerRecord } from '../../../src/domain/record/fold.ts';
import { arrived, factIdOf } from '../record/fact.ts';

const day = 86_400_000;

/** A day of the calendar, at noon in Greenwich. */
export const noon = (n: number) => (20_000 + n) * day + day / 2;

/** A form of a quiz with its choices; an assessment, where it says what was drawn. */
export interface Sitting {
  form: string;
  picks: Record<string, string>;
  at: number;
  left?: true;
  revision?: number;
  drawn?: string[];
  until?: number;
  /** What was chosen instead before the end; '' takes a choice back. */
  changed?: { at: number; picks: Record<string, string> };
}

/** One thing a learner did: practice on a question, or a form of a quiz. */
export type Deed = { practice: string; pick: string; at: number; revision?: number } | Sitting;

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
    const { form, drawn, until, changed } = deed;
    const attempt = add({ at, verb: 'launched', object: form, ...(until && { data: { until } }) });
    if (drawn) add({ at, verb: 'launched', object: form, data: { attempt, picks: drawn } });
    for (const given of [deed, ...(changed ? [changed] : [])]) {
      for (const [object, pick] of Object.entries(given.picks)) {
        add({ at: given.at, verb: 'answered', object, revision, data: { picks: pick ? [pick] : [], attempt } });
      }
    }
    if (!deed.left) add({ at, verb: 'completed', object: deed.form, data: { attempt } });
  }
  return fold(arrived(facts));
}
