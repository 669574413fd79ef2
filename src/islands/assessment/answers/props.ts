import type { AskedAs, Asking } from '../../../domain/quiz/assessment/asking.ts';
import type { FactData } from '../../../domain/record/event.ts';
import type { Try } from '../../../domain/record/fold.ts';

/** What a change of an answer says. */
export type Reply = Pick<FactData, 'picks' | 'texts'>;

/** What the inputs of a question need. */
export interface AnswerProps<A extends Asking['as'] = Asking['as']> {
  /** Id of the question. */
  id: string;
  /** Id of the attempt. */
  attempt: string;
  /** The question in the order of the attempt. */
  ask: AskedAs<A>;
  reply: Pick<Try, 'picks' | 'texts'> | undefined;
  /** The reply at this very moment: who presses two keys in a row is faster than what is rendered. */
  now(): Pick<Try, 'picks' | 'texts'> | undefined;
  locked: boolean;
  /** Each change is told at once; typing, when it pauses. */
  onReply(reply: Reply): void;
}
