import { useEffect, useRef, useState } from 'preact/hooks';
import { type Item, optionsIn } from '../../domain/quiz/assessment/item.ts';
import type { FactData } from '../../domain/record/event.ts';
import { assessment as say } from '../../messages/en.ts';

type Reply = Pick<FactData, 'picks' | 'texts'>;

interface Props {
  item: Item;
  /** Id of the attempt, which is the seed of its orders. */
  seed: string;
  shuffled: boolean;
  reply: { picks: readonly string[]; texts?: readonly string[] | undefined } | undefined;
  locked: boolean;
  onReply(reply: Reply): void;
}

/** The inputs of one question. Each change is told at once; typing, when it pauses. */
export function Answer(props: Props) {
  const { item, seed, shuffled, reply, locked, onReply } = props;
  if (item.input === 'typed') return <Typed {...props} />;
  const picks = reply?.picks ?? [];
  const change = (id: string, on: boolean) => {
    if (item.input === 'one') return onReply({ picks: [id] });
    // The authored order, so that the same choice is always the same fact.
    const wanted = item.options.map((option) => option.id);
    onReply({ picks: wanted.filter((one) => (one === id ? on : picks.includes(one))) });
  };
  return (
    <>
      {item.input === 'several' && <p class="small">{say.several}</p>}
      {optionsIn(item, seed, shuffled).map((option) => (
        <label class="option" key={option.id}>
          <input
            type={item.input === 'one' ? 'radio' : 'checkbox'}
            name={item.id}
            value={option.id}
            checked={picks.includes(option.id)}
            aria-disabled={locked ? 'true' : undefined}
            // Arrow keys choose by a click too, so this one guard is enough.
            onClick={(event) => locked && event.preventDefault()}
            onChange={(event) => !locked && change(option.id, event.currentTarget.checked)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </>
  );
}

/** Long enough for a pause, short enough that a reload loses no word. */
const pause = 400;

function Typed({ item, reply, locked, onReply }: Props) {
  const [text, setText] = useState(reply?.texts?.[0] ?? '');
  const waiting = useRef<{ timer: number; text: string }>();
  const tell = useRef(onReply);
  tell.current = onReply;
  const flush = () => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    tell.current({ picks: [], texts: [last.text] });
  };
  // What was typed a moment ago is told before the question leaves the screen.
  useEffect(() => flush, []);
  const type = (value: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    setText(value);
    waiting.current = { text: value, timer: window.setTimeout(flush, pause) };
  };
  return (
    <label class="typed">
      <span class="label">{item.unit ? say.typedIn(item.unit) : say.typed}</span>
      <input
        type="text"
        value={text}
        maxLength={200}
        inputMode={item.number ? 'decimal' : undefined}
        readOnly={locked}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
    </label>
  );
}
