import { kindLabel, outcomes } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import script from './form.ts?inline-script';
import Inputs from './Inputs.astro';

export const reflect: KindViews<QuestionOf<'reflect'>> = {
  Inputs,
  Feedback,
  Answer,
  script,
  styles: 'more',
  label: () => kindLabel.reflect,
  headings: () => outcomes.reflect,
};
