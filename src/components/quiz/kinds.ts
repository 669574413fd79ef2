import type { Question, QuestionKind, QuestionOf } from '../../schemas/question.ts';
import BlanksAnswer from './answers/Blanks.astro';
import OptionsAnswer from './answers/Options.astro';
import OrderAnswer from './answers/Order.astro';
import PairsAnswer from './answers/Pairs.astro';
import ReflectAnswer from './answers/Reflect.astro';
import ScaleAnswer from './answers/Scale.astro';
import TypedAnswer from './answers/Typed.astro';
import BlanksFeedback from './feedback/Blanks.astro';
import OptionsFeedback from './feedback/Options.astro';
import OrderFeedback from './feedback/Order.astro';
import PairsFeedback from './feedback/Pairs.astro';
import ReflectFeedback from './feedback/Reflect.astro';
import ScaleFeedback from './feedback/Scale.astro';
import TypedFeedback from './feedback/Typed.astro';
import BlanksInputs from './inputs/Blanks.astro';
import OptionsInputs from './inputs/Options.astro';
import OrderInputs from './inputs/Order.astro';
import PairsInputs from './inputs/Pairs.astro';
import ReflectInputs from './inputs/Reflect.astro';
import ScaleInputs from './inputs/Scale.astro';
import SpotInputs from './inputs/Spot.astro';
import TypedInputs from './inputs/Typed.astro';

type Views = { [K in QuestionKind]: (props: { question: QuestionOf<K> }) => unknown };
// Each is looked up by the kind of the question that it is given.
type AnyView = Record<QuestionKind, (props: { question: Question }) => unknown>;

/** What a learner acts on. */
export const inputs = {
  choice: OptionsInputs,
  choices: OptionsInputs,
  'true-false': OptionsInputs,
  order: OrderInputs,
  match: PairsInputs,
  sort: PairsInputs,
  text: TypedInputs,
  number: TypedInputs,
  blanks: BlanksInputs,
  spot: SpotInputs,
  scale: ScaleInputs,
  reflect: ReflectInputs,
} satisfies Views as unknown as AnyView;

/** What is said after the check; the script in the head cuts out what fits. */
export const feedback = {
  choice: OptionsFeedback,
  choices: OptionsFeedback,
  'true-false': OptionsFeedback,
  order: OrderFeedback,
  match: PairsFeedback,
  sort: PairsFeedback,
  text: TypedFeedback,
  number: TypedFeedback,
  blanks: BlanksFeedback,
  spot: OptionsFeedback,
  scale: ScaleFeedback,
  reflect: ReflectFeedback,
} satisfies Views as unknown as AnyView;

/** What stands on the page of answers. */
export const answers = {
  choice: OptionsAnswer,
  choices: OptionsAnswer,
  'true-false': OptionsAnswer,
  order: OrderAnswer,
  match: PairsAnswer,
  sort: PairsAnswer,
  text: TypedAnswer,
  number: TypedAnswer,
  blanks: BlanksAnswer,
  spot: OptionsAnswer,
  scale: ScaleAnswer,
  reflect: ReflectAnswer,
} satisfies Views as unknown as AnyView;
