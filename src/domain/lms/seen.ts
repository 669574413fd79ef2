import { type Keys, strongChoices } from '../course/moves.ts';
import { type LessonActs, lessonState } from '../course/progress.ts';
import { askedIn } from '../quiz/assessment/asked-in.ts';
import { type Marked, markAttempt, totalOf } from '../quiz/assessment/result.ts';
import { sittingsOf } from '../quiz/assessment/standing.ts';
import type { Attempt, LearnerRecord } from '../record/learner.ts';
import type { Plan, Test } from './plan.ts';

/** What of a record counts towards completion. */
export interface Seen {
  /** Things done of all there are: questions checked, quizzes and tests finished, stories played, lessons opened that ask for nothing. */
  done: number;
  all: number;
  /** Whether every lesson that counts is complete. */
  isThrough: boolean;
  /** The submitted attempts at the test, oldest first, in whole percent. */
  results: readonly { id: string; percent: number }[];
  /** How many attempts were begun. */
  begun: number;
  /** Whether one is open. */
  isOpen: boolean;
  /** First choices that were strong, of all that were rated. */
  strong: number;
  rated: number;
}

/** What an attempt at the test came to. */
export function markedIn(test: Test, keys: Keys, attempt: Attempt): Marked[] {
  const items = test.questions.flatMap(({ id, tags, objective }) => {
    const key = keys[id];
    return key ? [{ id, stem: '', tags, objective, key }] : [];
  });
  return markAttempt(askedIn(test, items, attempt), attempt);
}

function actsDone(record: LearnerRecord, lesson: LessonActs): [done: number, all: number] {
  const { questions, forms, scenarios, id } = lesson;
  const isFinished = (ids: readonly string[]) => record.attempts.some((one) => one.completed && ids.includes(one.form));
  const acts = [
    ...questions.map((question) => record.tries.has(question)),
    ...forms.map(isFinished),
    ...scenarios.map((scenario) => isFinished([scenario])),
  ];
  // A lesson that asks for nothing is done when it was opened.
  if (acts.length === 0) return [record.places.has(id) ? 1 : 0, 1];
  return [acts.filter(Boolean).length, acts.length];
}

/** What of a record counts. @param keys of all questions of the course */
export function seenOf({ lessons, test, moves }: Plan, keys: Keys, record: LearnerRecord): Seen {
  const acts = lessons.map((lesson) => actsDone(record, lesson));
  const sum = (n: 0 | 1) => acts.reduce((all, one) => all + one[n], 0);
  const sittings = test ? sittingsOf(test, record.attempts) : [];
  const submitted = sittings.filter(({ completed }) => completed !== undefined);
  const strong = strongChoices(
    record,
    keys,
    moves.map(({ id }) => id),
  );
  return {
    done: sum(0),
    all: sum(1),
    isThrough: lessons.every(
      (lesson, i) => lessonState(record, lesson) === 'complete' || acts[i]?.[0] === acts[i]?.[1],
    ),
    results: test ? submitted.map((one) => ({ id: one.id, percent: totalOf(markedIn(test, keys, one)).percent })) : [],
    begun: sittings.length,
    isOpen: sittings.length > submitted.length,
    strong: strong.reduce((all, one) => all + one.strong, 0),
    rated: strong.reduce((all, one) => all + one.all, 0),
  };
}
