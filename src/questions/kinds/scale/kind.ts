import { kindLabel, outcomes } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import script from './form.ts?inline-script';
import Inputs from './Inputs.astro';

export const scale: KindViews<QuestionOf<'scale'>> = {
  Inputs,
  Feedback,
  Answer,
  script,
  styles: 'more',
  label: () => kindLabel.scale,
  headings: () => outcomes.scale,
};
