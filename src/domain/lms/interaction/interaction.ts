import type { Outcome } from '../../outcome.ts';
import { isAnswered } from '../../quiz/assessment/answered.ts';
import { responseTo } from '../../quiz/assessment/result.ts';
import { score } from '../../quiz/score.ts';
import type { Fact } from '../../record/event.ts';
import { attemptOf, type LearnerRecord, type Try } from '../../record/learner.ts';
import type { Asked, Response } from './asked.ts';
import { responseOf } from './response.ts';

/** One answer as an LMS is told of it. */
export interface Interaction {
  asked: Asked;
  /** Id of the fact that made it final, and the question's: the same answer is always told under the same name. */
  fact: string;
  /** When it was given, in milliseconds since 1970. */
  at: number;
  response: Response;
  /** `earned` of `possible`; the other two are no points. */
  outcome: Outcome;
  /** Milliseconds since the learner last did something, where that is known. */
  latency?: number;
}

/** What is asked, by id. */
export type AskedById = ReadonlyMap<string, Asked>;

const told = (asked: Asked, fact: string, one: Try): Interaction => {
  const isCurrent = one.revision === asked.key.revision;
  const outcome = isCurrent ? score(asked.key, one.picks, one.texts) : { type: 'unscored' as const };
  return { asked, fact, at: one.at, response: responseOf(asked, one), outcome };
};

const tryOf = ({ at, revision = 1, data }: Fact): Try => ({
  at,
  revision,
  picks: data?.picks ?? [],
  ...(data?.texts && { texts: data.texts }),
});

/**
 * The answers that a fact makes final: a checked question and a decision in a story by themselves, those of a quiz or a
 * test when it's submitted, because until then they may change. `stories` are the ids of scenarios.
 */
export function interactionsOf(
  fact: Fact,
  record: LearnerRecord,
  asked: AskedById,
  stories: ReadonlySet<string>,
): Interaction[] {
  const attempt = attemptOf(record.attempts, fact.data?.attempt ?? '');
  if (fact.verb === 'answered') {
    const one = asked.get(fact.object);
    const isFinal = !fact.data?.attempt || (attempt && stories.has(attempt.form));
    return one && isFinal && isAnswered(one.key, tryOf(fact)) ? [told(one, fact.id, tryOf(fact))] : [];
  }
  if (fact.verb !== 'completed' || !attempt || stories.has(attempt.form)) return [];
  const questions = new Set([...(attempt.drawn ?? []), ...attempt.responses.map(({ question }) => question)]);
  return [...questions].flatMap((id) => {
    const one = asked.get(id);
    if (!one) return [];
    const { response } = responseTo({ id, stem: '', tags: [], key: one.key }, attempt);
    return response && isAnswered(one.key, response) ? [told(one, fact.id, response)] : [];
  });
}

/**
 * The answers that these facts make final, in the order in which they were given, with how long each took: since the
 * answer before, or since `start`, when the page was opened.
 */
export function answersIn(
  facts: readonly Fact[],
  record: LearnerRecord,
  asked: AskedById,
  stories: ReadonlySet<string>,
  start = Number.POSITIVE_INFINITY,
): Interaction[] {
  const all = facts.flatMap((fact) => interactionsOf(fact, record, asked, stories)).sort((a, b) => a.at - b.at);
  return all.map((one, i) => {
    const before = Math.max(
      all[i - 1]?.at ?? Number.NEGATIVE_INFINITY,
      start <= one.at ? start : Number.NEGATIVE_INFINITY,
    );
    return Number.isFinite(before) ? { ...one, latency: one.at - before } : one;
  });
}

/** How an answer came out, as the standards have it: their word, or the share that was earned. */
export function resultOf({ outcome }: Interaction): 'correct' | 'wrong' | 'neutral' | number {
  if (outcome.type !== 'scored') return 'neutral';
  if (outcome.earned === outcome.possible) return 'correct';
  return outcome.earned === 0 ? 'wrong' : outcome.earned / outcome.possible;
}
