import { type Keys, moveStates, strongChoices } from '../course/moves.ts';
import { byObjective } from '../quiz/assessment/result.ts';
import { sittingsOf } from '../quiz/assessment/standing.ts';
import type { LearnerRecord } from '../record/learner.ts';
import { decide, type Host, type Standing } from './decide.ts';
import type { Objective, Plan } from './plan.ts';
import { markedIn, seenOf } from './seen.ts';

/** Where a learner stands with a move or an objective. */
export interface ObjectiveStanding extends Objective {
  /** 0 to 1; none before anything was chosen or asked. */
  scaled?: number | undefined;
  success: 'unknown' | 'passed' | 'failed';
}

/** Where a learner stands, by the record. @param keys of all questions of the course */
export function standingOf(plan: Plan, keys: Keys, record: LearnerRecord, host: Host = {}): Standing {
  return decide(plan, seenOf(plan, keys, record), host);
}

/**
 * Where a learner stands with each move and each objective of the test. A move has the share of strong first choices, and
 * counts as passed when it's steady; it can't be failed. An objective has its score in the attempt that counts.
 */
export function objectivesOf(plan: Plan, keys: Keys, record: LearnerRecord, { best }: Standing): ObjectiveStanding[] {
  const ids = plan.moves.map(({ id }) => id);
  const states = moveStates(record, keys, ids, () => 0);
  const strong = new Map(strongChoices(record, keys, ids).map((one) => [one.move, one]));
  const moves = plan.moves.map(({ id, title }): ObjectiveStanding => {
    const { strong: few = 0, all = 0 } = strong.get(id) ?? {};
    return {
      id,
      title,
      scaled: all > 0 ? few / all : undefined,
      success: states[id] === 'steady-twice' ? 'passed' : 'unknown',
    };
  });
  const { test } = plan;
  const attempt = test && sittingsOf(test, record.attempts).find(({ id }) => best.includes(id));
  const told = test && attempt ? byObjective(test.objectives, markedIn(test, keys, attempt), test.known) : [];
  const objectives = (test?.objectives ?? []).map(({ id, title }): ObjectiveStanding => {
    const one = told.find(({ objective }) => objective.id === id);
    return {
      id,
      title,
      scaled: one && one.total.percent / 100,
      success: one ? (one.known ? 'passed' : 'failed') : 'unknown',
    };
  });
  // One that has a move's name is told in its place.
  return [...moves.filter(({ id }) => !objectives.some((one) => one.id === id)), ...objectives];
}
