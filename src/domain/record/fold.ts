import type { Fact } from './event.ts';
import { type Facts, inOrder } from './merge.ts';
import { standing } from './voids.ts';

/** One response to a question. */
export interface Try {
  at: number;
  revision: number;
  picks: readonly string[];
  /** What was typed, where the question has it typed. */
  texts?: readonly string[];
  /** Whether the learner was sure, where the question asked. */
  sure?: boolean;
  /** Whether the learner wants to come back to it. */
  flag?: boolean;
}

/** One run through a form of a quiz, or through a scenario. */
export interface Attempt {
  /** Id of the fact that began it; also the seed of its shuffles. */
  id: string;
  /** Id of the form or scenario. */
  form: string;
  at: number;
  /** The latest response by question id. */
  picks: ReadonlyMap<string, Try>;
  /** All responses in the order in which they were given. */
  responses: readonly (Try & { question: string })[];
  /** When the learner asked for the result or came to an ending, if they did. */
  completed?: number;
  /** Ids of the questions that were drawn for it, in order. */
  drawn?: readonly string[];
  /** When its time is over, if it is timed. */
  until?: number;
}

export interface Place {
  /** Id of the lesson. */
  lesson: string;
  /** Anchor within it. */
  anchor: string;
  at: number;
}

/** What the facts add up to. Verdicts are not in it: marking happens on reading. */
export interface LearnerRecord {
  /** Responses in practice by question id, oldest first. */
  tries: ReadonlyMap<string, readonly Try[]>;
  /** Attempts at quizzes, oldest first. */
  attempts: readonly Attempt[];
  /** Where the learner was last, in each lesson; the last entry is the latest. */
  places: ReadonlyMap<string, Place>;
  /** When anything was last recorded. */
  latest: number | undefined;
}

const tryOf = (fact: Fact): Try => ({
  at: fact.at,
  revision: fact.revision ?? 1,
  picks: fact.data?.picks ?? [],
  ...(fact.data?.texts && { texts: fact.data.texts }),
  ...(fact.data?.sure !== undefined && { sure: fact.data.sure }),
  ...(fact.data?.flag !== undefined && { flag: fact.data.flag }),
});

/** Computes the learner's record from facts, in any order of arrival. */
export function fold(facts: Facts): LearnerRecord {
  const tries = new Map<string, Try[]>();
  const attempts = new Map<string, Attempt & { picks: Map<string, Try>; responses: (Try & { question: string })[] }>();
  const places = new Map<string, Place>();
  let latest: number | undefined;
  for (const fact of standing(inOrder(facts))) {
    if (fact.verb === 'voided') continue;
    latest = fact.at;
    const attempt = fact.data?.attempt ? attempts.get(fact.data.attempt) : undefined;
    if (fact.verb === 'launched' && fact.data?.attempt) {
      if (attempt) attempt.drawn = [...(attempt.drawn ?? []), ...(fact.data.picks ?? [])];
    } else if (fact.verb === 'launched') {
      const { id, object: form, at, data } = fact;
      const until = data?.until;
      attempts.set(id, { id, form, at, picks: new Map(), responses: [], ...(until !== undefined && { until }) });
    } else if (fact.verb === 'answered' && attempt) {
      const response = tryOf(fact);
      attempt.picks.set(fact.object, response);
      attempt.responses.push({ ...response, question: fact.object });
    } else if (fact.verb === 'answered' && !fact.data?.attempt) {
      tries.set(fact.object, [...(tries.get(fact.object) ?? []), tryOf(fact)]);
    } else if (fact.verb === 'completed' && attempt) {
      attempt.completed ??= fact.at;
    } else if (fact.verb === 'experienced' && fact.data?.place) {
      places.delete(fact.object);
      places.set(fact.object, { lesson: fact.object, anchor: fact.data.place, at: fact.at });
    }
  }
  return { tries, attempts: [...attempts.values()], places, latest };
}
