import { deadline, type Pace } from '../../domain/quiz/assessment/clock.ts';
import { draw } from '../../domain/quiz/assessment/draw.ts';
import { standing } from '../../domain/quiz/assessment/standing.ts';
import type { Early } from '../../questions/first/early.ts';
import { respond, sit } from '../../stores/assessment.ts';
import { $attempts } from '../../stores/attempts.ts';
import { leaveEarly } from '../question/early.ts';
import { asRecorded } from '../question/reply.ts';
import { answersIn, keepSections } from '../question/sections.ts';
import { go } from './address.ts';
import { bankOf, itemsOf, type TestProps } from './props.ts';

/** The attempt that takes up what was begun early; `undefined` where none may begin. */
function attemptFor(props: TestProps, early: Early, touched: boolean): string | undefined {
  const { test } = props;
  const stands = standing(test, $attempts.get(), early.at);
  if (stands.type === 'open') return stands.attempt.id;
  if (stands.type !== 'ready') return undefined;
  // Another form may be due. Who has answered already goes on with the one they have.
  const form = touched ? early.form : stands.form;
  const until = test.time && deadline(test.time.minutes, (early.pace ?? 'standard') as Pace, early.at);
  return sit(form, (seed) => draw(bankOf(props), form, seed), until, early);
}

/** Takes up a test that was begun before the modules arrived, with all that was answered. */
export function adopt(props: TestProps, early: Early): void {
  const answers = answersIn(early.sections);
  const id = attemptFor(props, early, answers.size > 0);
  const attempt = $attempts.get().find((one) => one.id === id);
  if (!attempt) {
    leaveEarly();
    return;
  }
  const items = itemsOf(props, attempt);
  keepSections(attempt.id, early.sections);
  for (const [question, reply] of answers) {
    const item = items.find((one) => one.id === question);
    if (item) void respond(attempt.id, question, item.key.revision, asRecorded(reply));
  }
  const shown = [...early.sections.keys()][early.number - 1];
  const number = items.findIndex((one) => one.id === shown) + 1;
  go(early.left ? { at: 'review' } : { at: 'question', number: Math.max(number, 1) }, attempt.id);
}
