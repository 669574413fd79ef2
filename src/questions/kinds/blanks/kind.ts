import { kindLabel, outcomes } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import script from './form.ts?inline-script';
import Inputs from './Inputs.astro';

export const blanks: KindViews<QuestionOf<'blanks'>> = {
  Inputs,
  Feedback,
  Answer,
  script,
  styles: 'more',
  label: () => kindLabel.blanks,
  headings: () => outcomes.blanks,
  carriesKey: true,
};
