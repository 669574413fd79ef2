import type { Early } from '../../questions/first/early.ts';
import { begin, pick } from '../../stores/attempts.ts';
import { answersIn, keepSections } from '../question/sections.ts';
import type { QuizProps } from './props.ts';
import { go } from './step.ts';

/** Takes up a quiz that was begun before the modules arrived, with all that was chosen. */
export function adopt({ quiz }: QuizProps, early: Early): void {
  const form = quiz.forms.find((one) => one.id === early.form);
  const attempt = begin(early.form, early);
  keepSections(attempt, early.sections);
  for (const [id, { picks }] of answersIn(early.sections)) {
    const question = form?.questions.find((one) => one.id === id);
    if (question && picks[0]) void pick(attempt, id, question.revision, picks[0]);
  }
  go({ at: 'moment', number: early.number }, attempt);
}
