import type { LearnerRecord } from '../record/fold.ts';

type Tries = LearnerRecord['tries'];

/** A round of trying again: its questions in order, each with the moment of its latest response when the round began. */
export type Round = ReadonlyMap<string, number>;

const weak = ['workable', 'costly', 'partly', 'wrong'];

/** Whether there is something to try again after this outcome of a response; where nothing is right or wrong, there is not. */
export function isWeak(outcome: string | undefined): boolean {
  return outcome !== undefined && weak.includes(outcome);
}

/** A round with these questions, of which each was answered before. */
export function roundOf(questions: readonly string[], tries: Tries): Round {
  return new Map(
    questions.flatMap(
      (id) =>
        tries
          .get(id)
          ?.slice(-1)
          .map(({ at }) => [id, at] as const) ?? [],
    ),
  );
}

/** The questions of a round that were not answered since it began. */
export function leftOf(round: Round, tries: Tries): string[] {
  return [...round].filter(([id, at]) => tries.get(id)?.at(-1)?.at === at).map(([id]) => id);
}
