import { keyed, keyedSeveral, kindLabel, replySpot } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from '../options/Answer.astro';
import Feedback from '../options/Feedback.astro';
import Inputs from './Inputs.astro';

export const spot: KindViews<QuestionOf<'spot'>> = {
  Inputs,
  Feedback,
  Answer,
  label: () => kindLabel.spot,
  several: ({ several }) => several,
  empty: () => replySpot.empty,
  styles: 'more',
  headings: ({ several }) => (several ? keyedSeveral : keyed),
};
