import { assessment as say } from '../../../messages/en.ts';
import { picking } from './picking.ts';
import type { AnswerProps } from './props.ts';

/** A text with pieces to mark. */
export function Passage({ ask, ...props }: AnswerProps<'passage'>) {
  const from = { ...props, several: ask.several, all: ask.spans.flatMap((span) => span.id ?? []) };
  return (
    <>
      {ask.several && <p class="small">{say.several}</p>}
      <p class="passage">
        {ask.spans.map((span) => {
          if (!span.id) return <span key={span.text}>{span.text}</span>;
          // The mark does not stay behind at the end of a line, so it keeps to the first word.
          const [first = '', ...rest] = span.text.split(/(?= )/);
          return (
            <label class="option piece" key={span.id}>
              <span class="first-word">
                <input {...picking(from, span.id)} />
                {first}
              </span>
              <span>{rest.join('')}</span>
            </label>
          );
        })}
      </p>
    </>
  );
}
