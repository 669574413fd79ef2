import type { AskedAs } from '../../../domain/quiz/assessment/asking.ts';
import { textsIn } from '../../../domain/quiz/kinds/blanks.ts';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { parts as say } from '../../../messages/en.ts';
import { List } from './List.tsx';
import type { AnswerProps, Reply } from './props.ts';
import { useTyping } from './use-typing.ts';

/** What stands in each gap: a typed text, or the id of what was picked. */
type Filling = Readonly<Record<string, string>>;

const gapsIn = ({ paragraphs }: AskedAs<'gaps'>) => paragraphs.flat().filter((piece) => typeof piece !== 'string');

function fillingOf(
  ask: AskedAs<'gaps'>,
  { picks, texts = [] }: { picks: readonly string[]; texts?: readonly string[] | undefined },
): Filling {
  const [picked, typed] = [pairsIn(picks), textsIn(picks, texts)];
  return Object.fromEntries(gapsIn(ask).map(({ id, options }) => [id, (options ? picked : typed).get(id) ?? '']));
}

function replyOf(ask: AskedAs<'gaps'>, filling: Filling): Reply {
  const filled = gapsIn(ask).filter(({ id }) => filling[id]?.trim());
  return {
    picks: filled.map(({ id, options }) => (options ? pairOf(id, filling[id] ?? '') : id)),
    texts: filled.filter(({ options }) => !options).map(({ id }) => filling[id] ?? ''),
  };
}

/** A text with gaps to type into or to pick for. */
export function Gaps({ ask, reply, locked, onReply }: AnswerProps<'gaps'>) {
  const saved = fillingOf(ask, reply ?? { picks: [] });
  const { value, type, flush } = useTyping(saved, (filling) => onReply(replyOf(ask, filling)));
  return (
    <div class="gapped">
      {ask.paragraphs.map((pieces, i) => (
        <p key={i}>
          {pieces.map((gap) => {
            if (typeof gap === 'string') return gap;
            const { id, number, options } = gap;
            const name = say.gap(number, ask.all);
            const fill = (text: string) => type({ ...value, [id]: text });
            if (!options)
              return (
                <input
                  key={id}
                  type="text"
                  data-gap={id}
                  aria-label={name}
                  value={value[id] ?? ''}
                  maxLength={200}
                  autocapitalize="off"
                  spellcheck={false}
                  readOnly={locked}
                  onInput={(event) => fill(event.currentTarget.value)}
                  onBlur={flush}
                />
              );
            return (
              <List
                key={id}
                data-gap={id}
                aria-label={name}
                options={options}
                value={value[id] ?? ''}
                locked={locked}
                onPick={fill}
                onBlur={flush}
              />
            );
          })}
        </p>
      ))}
    </div>
  );
}
