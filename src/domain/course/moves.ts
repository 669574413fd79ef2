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

/**
 * What of an attempt counts: where feedback came at once the first response, else
 * the one that stood in the end. What came after the time does not count.
 */
function counting({ responses, until = Number.POSITIVE_INFINITY }: Attempt, question: string, atOnce?: true) {
  const all = responses.filter((one) => one.question === question && one.at <= until);
  return atOnce ? all[0] : all.at(-1);
}

/**
 * First choices on a move, gathered into occasions: a finished form of a quiz is
 * one, a submitted assessment is one, a scenario played to an ending is one, and
 * all the practice of one day is one. A second try in practice does not count: by
 * then the feedback has been read. In assessments a question counts the first
 * time it was answered, for a retake may draw others.
 *
 * @param offset minutes that local time is behind UTC, as `Date#getTimezoneOffset` gives them
 */
function occasions(record: LearnerRecord, keys: Keys, move: string, offset: number): Occasion[] {
  const found = new Map<string, Occasion>();
  const add = (name: string, at: number, question: string, response: Try) => {
    const key = keys[question];
    if (key?.move !== move || key.revision !== response.revision) return;
    const rating = ratingOf(key, response.picks);
    if (!rating) return;
    const occasion = found.get(name) ?? { at, strong: 0, all: 0 };
    occasion.all += 1;
    if (rating === 'strong') occasion.strong += 1;
    found.set(name, occasion);
  };
  for (const [question, all] of record.tries) {
    const first = all.find((one) => one.revision === keys[question]?.revision);
    if (first) add(`day ${Math.floor((first.at - offset * 60_000) / day)}`, first.at, question, first);
  }
  const met = new Set<string>();
  for (const attempt of record.attempts) {
    if (!attempt.completed) continue;
    const { drawn, form } = attempt;
    const repeated = record.attempts.some((other) => other.form === form && other.completed && other.id < attempt.id);
    if (repeated && !drawn) continue;
    for (const question of attempt.picks.keys()) {
      const response = counting(attempt, question, keys[question]?.atOnce);
      if (response && !met.has(question)) add(drawn ? attempt.id : form, attempt.at, question, response);
    }
    if (!drawn) continue;
    for (const { question, picks, revision } of attempt.responses) {
      if (picks.length > 0 && revision === keys[question]?.revision) met.add(question);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/**
 * How a move stands. An occasion is steady when more than half of its first
 * choices were strong. Two steady ones in a row, the last two, make
 * "steady twice"; the last one alone makes "steady once".
 */
export function moveState(record: LearnerRecord, keys: Keys, move: string, offset: number): MoveState {
  const all = occasions(record, keys, move, offset);
  if (all.length === 0) return 'not-tried';
  const steady = all.map((occasion) => occasion.strong * 2 > occasion.all);
  if (!steady.at(-1)) return 'tried';
  return steady.at(-2) ? 'steady-twice' : 'steady-once';
}
