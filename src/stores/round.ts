import { atom, computed } from 'nanostores';
import { leftOf, type Round, roundOf } from '../domain/quiz/round.ts';
import { $record } from './record.ts';

/** The latest round of trying again on this page; empty before the first. It ends with the visit, the answers stay. */
export const $round = atom<Round>(new Map());

/** Its questions that are still to be answered, in the order of the page. */
export const $left = computed([$round, $record], (round, { tries }) => leftOf(round, tries));

/** Begins a round with these questions. */
export function beginRound(questions: readonly string[]): void {
  $round.set(roundOf(questions, $record.get().tries));
}
