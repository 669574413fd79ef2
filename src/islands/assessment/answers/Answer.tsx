import { Gaps } from './Gaps.tsx';
import { Options } from './Options.tsx';
import { Order } from './Order.tsx';
import { Pairs } from './Pairs.tsx';
import { Passage } from './Passage.tsx';
import type { AnswerProps } from './props.ts';
import { Typed } from './Typed.tsx';
import { Words } from './Words.tsx';

/** The inputs of one question, whatever its kind. */
export function Answer({ ask, ...props }: AnswerProps) {
  switch (ask.as) {
    case 'options':
      return <Options ask={ask} {...props} />;
    case 'passage':
      return <Passage ask={ask} {...props} />;
    case 'typed':
      return <Typed ask={ask} {...props} />;
    case 'order':
      return <Order ask={ask} {...props} />;
    case 'pairs':
      return <Pairs ask={ask} {...props} />;
    case 'gaps':
      return <Gaps ask={ask} {...props} />;
    case 'words':
      return <Words ask={ask} {...props} />;
  }
}
