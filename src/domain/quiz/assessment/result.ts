import type { Attempt, Try } from '../../record/fold.ts';
import { isMarked } from '../key.ts';
import { score } from '../score.ts';
import { isAnswered } from './answered.ts';
import type { Item } from './item.ts';
import { percentOf } from './percent.ts';

/** How a question of an attempt came out. */
export interface Marked {
  item: Item;
  /**
   * `noted` is an answer that cannot be right or wrong. `rewritten` leaves the
   * score: its meaning has changed since it was answered.
   */
  outcome: 'right' | 'partly' | 'wrong' | 'noted' | 'unanswered' | 'rewritten';
  /** 0 to 1; each question weighs the same, so that different draws can be compared. */
  share: number;
  /** Whether it was answered after the time. */
  late: boolean;
  response?: Try | undefined;
}

/**
 * The response that counts, and whether it came after the time: the last one
 * in time; where there is none, the last one after it.
 */
export function responseTo(item: Item, attempt: Attempt): { response?: Try | undefined; late: boolean } {
  const all = attempt.responses.filter((one) => one.question === item.id);
  const { until = Number.POSITIVE_INFINITY } = attempt;
  const inTime = all.findLast((one) => one.at <= until);
  if (inTime && isAnswered(item.key, inTime)) return { response: inTime, late: false };
  const response = all.at(-1);
  return { response, late: response !== undefined && response.at > until && isAnswered(item.key, response) };
}

/** Marks an attempt by today's keys. Questions that were retired are not among `items`, and so leave the score. */
export function markAttempt(items: readonly Item[], attempt: Attempt): Marked[] {
  return items.map((item) => {
    const { response, late } = responseTo(item, attempt);
    const marked = { item, response, late };
    if (!response || !isAnswered(item.key, response)) return { ...marked, outcome: 'unanswered', share: 0 };
    if (response.revision !== item.key.revision) return { ...marked, outcome: 'rewritten', share: 0 };
    const outcome = score(item.key, response.picks, response.texts);
    if (outcome.type !== 'scored') return { ...marked, outcome: 'noted', share: 0 };
    const share = outcome.earned / outcome.possible;
    return { ...marked, outcome: share === 1 ? 'right' : share > 0 ? 'partly' : 'wrong', share };
  });
}

/** What several questions add up to. Those that cannot be right or wrong are not among them. */
export interface Total {
  asked: number;
  unanswered: number;
  /** Sum of shares: a question that is right counts 1. */
  earned: number;
  /** `earned` of `asked`, 0 to 1. What was not answered earns nothing. */
  scaled: number;
  /** `scaled` as it's shown and compared, in whole percent. */
  percent: number;
}

/** Adds up. What was answered late counts only where `late` says so; else it is as good as unanswered. */
export function totalOf(marked: readonly Marked[], late = false): Total {
  const asked = marked.filter((one) => one.outcome !== 'rewritten' && isMarked(one.item.key));
  const counts = asked.filter((one) => one.outcome !== 'unanswered' && (late || !one.late));
  const earned = counts.reduce((sum, one) => sum + one.share, 0);
  const scaled = asked.length === 0 ? 0 : Math.min(1, earned / asked.length);
  return { asked: asked.length, unanswered: asked.length - counts.length, earned, scaled, percent: percentOf(scaled) };
}

/** Whether a score reaches another one, as both are shown: 16 of 23 are 70 %, and reach 0.7. */
const reaches = (scaled: number, needed: number) => percentOf(scaled) >= percentOf(needed);

/** Whether a score passes; `undefined` where nobody passes or fails. */
export function passes(scaled: number, pass: number | undefined): boolean | undefined {
  return pass === undefined ? undefined : reaches(scaled, pass);
}

/** The totals of the objectives that were asked, and whether each is known. */
export function byObjective<O extends { id: string }>(
  objectives: readonly O[],
  marked: readonly Marked[],
  known: number,
): { objective: O; total: Total; known: boolean }[] {
  return objectives.flatMap((objective) => {
    const total = totalOf(marked.filter(({ item }) => item.objective === objective.id));
    return total.asked === 0 ? [] : [{ objective, total, known: reaches(total.scaled, known) }];
  });
}

/** The highest band that a score reaches. */
export function bandOf<B extends { from: number }>(bands: readonly B[], scaled: number): B | undefined {
  return bands.findLast((band) => reaches(scaled, band.from));
}

/** Whether the key may be shown after this attempt. */
export function showsKey(rule: 'always' | 'after-pass' | 'never', passed: boolean | undefined): boolean {
  return rule === 'always' || (rule === 'after-pass' && passed === true);
}
