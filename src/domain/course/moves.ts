import { type Key, ratingOf } from '../quiz/key.ts';
import type { Attempt, LearnerRecord, Try } from '../record/fold.ts';

/** Each step needs another occasion; a later costly choice can take a step back. */
export type MoveState = 'not-tried' | 'tried' | 'steady-once' | 'steady-twice';

/** Keys of the course's questions by id. */
export type Keys = Readonly<Record<string, Key>>;

const day = 86_400_000;

interface Occasion {
  at: number;
  strong: number;
  all: number;
}

/** Minutes that local time is behind UTC at a moment, as `Date#getTimezoneOffset` gives them; summer and winter differ. */
export type OffsetAt = (at: number) => number;

/** The rated choices of a move, by the occasion that they belong to. */
type Occasions = Map<string, Occasion>;

/**
 * What of an attempt counts, by question: where feedback came at once the first
 * response, else the one that stood in the end. What came after the time does not count.
 */
function counting({ responses, until = Number.POSITIVE_INFINITY }: Attempt, keys: Keys): Map<string, Try> {
  const found = new Map<string, Try>();
  for (const one of responses) {
    if (one.at > until || (keys[one.question]?.atOnce && found.has(one.question))) continue;
    found.set(one.question, one);
  }
  return found;
}

/**
 * First choices, gathered by move into occasions: a finished form of a quiz is
 * one, a submitted assessment is one, a scenario played to an ending is one, and
 * all the practice of one day is one. A second try in practice does not count: by
 * then the feedback has been read. In assessments a question counts the first
 * time it was answered, for a retake may draw others.
 */
function occasionsOf(record: LearnerRecord, keys: Keys, offsetAt: OffsetAt): Map<string, Occasions> {
  const moves = new Map<string, Occasions>();
  const add = (name: string, at: number, question: string, response: Try) => {
    const key = keys[question];
    if (!key?.move || key.revision !== response.revision) return;
    const rating = ratingOf(key, response.picks);
    if (!rating) return;
    const its = moves.get(key.move) ?? new Map<string, Occasion>();
    moves.set(key.move, its);
    const occasion = its.get(name) ?? { at, strong: 0, all: 0 };
    occasion.all += 1;
    if (rating === 'strong') occasion.strong += 1;
    its.set(name, occasion);
  };
  for (const [question, all] of record.tries) {
    const first = all.find((one) => one.revision === keys[question]?.revision);
    if (first) add(`day ${Math.floor((first.at - offsetAt(first.at) * 60_000) / day)}`, first.at, question, first);
  }
  const met = new Set<string>();
  const finished = new Set<string>();
  for (const attempt of record.attempts) {
    if (!attempt.completed) continue;
    const { drawn, form } = attempt;
    const isRepeated = finished.has(form);
    finished.add(form);
    if (isRepeated && !drawn) continue;
    for (const [question, response] of counting(attempt, keys)) {
      if (!met.has(question)) add(drawn ? attempt.id : form, attempt.at, question, response);
    }
    if (!drawn) continue;
    for (const { question, picks, revision } of attempt.responses) {
      if (picks.length > 0 && revision === keys[question]?.revision) met.add(question);
    }
  }
  return moves;
}

/** The first choices of each move that were strong, of all that were rated, over all occasions. */
export function strongChoices(
  record: LearnerRecord,
  keys: Keys,
  moves: readonly string[],
): { move: string; strong: number; all: number }[] {
  const found = occasionsOf(record, keys, () => 0);
  return moves.map((move) => {
    const occasions = [...(found.get(move)?.values() ?? [])];
    const sum = (field: 'strong' | 'all') => occasions.reduce((total, one) => total + one[field], 0);
    return { move, strong: sum('strong'), all: sum('all') };
  });
}

/** How moves stand; see `moveState`. */
export function moveStates(
  record: LearnerRecord,
  keys: Keys,
  moves: readonly string[],
  offsetAt: OffsetAt,
): Record<string, MoveState> {
  const occasions = occasionsOf(record, keys, offsetAt);
  return Object.fromEntries(moves.map((move) => [move, stateAfter([...(occasions.get(move)?.values() ?? [])])]));
}

/**
 * How a move stands. An occasion is steady when more than half of its first
 * choices were strong. Two steady ones in a row, the last two, make
 * "steady twice"; the last one alone makes "steady once".
 */
export function moveState(record: LearnerRecord, keys: Keys, move: string, offsetAt: OffsetAt): MoveState {
  return moveStates(record, keys, [move], offsetAt)[move] as MoveState;
}

function stateAfter(occasions: readonly Occasion[]): MoveState {
  if (occasions.length === 0) return 'not-tried';
  const steady = occasions.toSorted((a, b) => a.at - b.at).map(({ strong, all }) => strong * 2 > all);
  if (!steady.at(-1)) return 'tried';
  return steady.at(-2) ? 'steady-twice' : 'steady-once';
}
