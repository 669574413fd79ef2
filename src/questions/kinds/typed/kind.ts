import { kindLabel, outcomes } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import script from './form.ts?inline-script';
import Inputs from './Inputs.astro';

const shared = {
  Inputs,
  Feedback,
  Answer,
  script,
  headings: () => outcomes.typed,
  styles: 'more',
  carriesKey: true,
} as const;

export const text: KindViews<QuestionOf<'text'>> = { ...shared, label: () => kindLabel.text };
export const number: KindViews<QuestionOf<'number'>> = { ...shared, label: () => kindLabel.number };
