import { keyed, keyedSeveral, kindLabel, outcomes, rating, question as say } from '../../../messages/words.ts';
import type { QuestionOf } from '../../../schemas/question.ts';
import type { KindViews } from '../../kind.ts';
import Answer from './Answer.astro';
import Feedback from './Feedback.astro';
import Inputs from './Inputs.astro';

const views = { Inputs, Feedback, Answer };
const isRated = ({ options }: QuestionOf<'choice'>) => options.some((option) => option.rating);

/** The headings of ratings. */
function ratings() {
  return { strong: rating.strong.heading, workable: rating.workable.heading, costly: rating.costly.heading };
}

export const choice: KindViews<QuestionOf<'choice'>> = {
  ...views,
  label: (question) => (isRated(question) ? say.decide : say.checkOne),
  headings: (question) => (isRated(question) ? ratings() : keyed),
};

export const choices: KindViews<QuestionOf<'choices'>> = {
  ...views,
  label: () => say.checkSeveral,
  headings: () => keyedSeveral,
  several: () => true,
};

export const trueFalse: KindViews<QuestionOf<'true-false'>> = {
  ...views,
  label: () => kindLabel['true-false'],
  headings: () => outcomes.trueFalse,
};
