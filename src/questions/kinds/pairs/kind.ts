import { kindLabel, outcomes } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import script from './form.ts?inline-script';
import Inputs from './Inputs.astro';

const shared = { Inputs, Feedback, Answer, script, styles: 'arranging', carriesKey: true } as const;

export const match: KindViews<QuestionOf<'match'>> = {
  ...shared,
  label: () => kindLabel.match,
  headings: () => outcomes.match,
};

export const sort: KindViews<QuestionOf<'sort'>> = {
  ...shared,
  label: () => kindLabel.sort,
  headings: () => outcomes.sort,
};
