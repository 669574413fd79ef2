import { readNumber } from '../../../domain/quiz/number.ts';
import { assessment as say } from '../../../messages/en.ts';
import type { AnswerProps } from './props.ts';
import { useTyping } from './use-typing.ts';

/** One field for a word, a few, or a number. */
export function Typed({ ask, reply, locked, onReply }: AnswerProps<'typed'>) {
  const { value, type, flush } = useTyping(reply?.texts?.[0] ?? '', (text) => onReply({ picks: [], texts: [text] }));
  return (
    <>
      <label class="typed">
        <span class="label">{ask.unit ? say.typedIn(ask.unit) : say.typed}</span>
        <input
          type="text"
          value={value}
          maxLength={200}
          inputMode={ask.number ? 'decimal' : undefined}
          autocapitalize="off"
          spellcheck={false}
          readOnly={locked}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={flush}
        />
      </label>
      {ask.number && (
        <p class="status" role="status">
          {unreadable(reply?.texts?.[0] ?? '', ask.unit)}
        </p>
      )}
    </>
  );
}

/** Why what was typed is no answer yet; nothing where it is one. */
function unreadable(text: string, unit: string | undefined): string {
  const read = readNumber(text, unit);
  if (!text.trim() || read.type === 'number') return '';
  return read.type === 'two-ways' ? say.twoWays(...read.values) : say.notNumber;
}
