import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parts, replyOrder as say } from '../../../messages/en.ts';
import type { AnswerProps } from './props.ts';

/** A list to put in order with its buttons. Where it stands as it stood at first, it is not answered. */
export function Order({ ask, reply, now, locked, onReply }: AnswerProps<'order'>) {
  const [status, setStatus] = useState('');
  const moved = useRef<HTMLButtonElement>();
  const inOrder = (picks: readonly string[] = []) => {
    const place = (id: string) => (picks.includes(id) ? picks.indexOf(id) : ask.items.length);
    return ask.items.toSorted((a, b) => place(a.id) - place(b.id));
  };
  const items = inOrder(reply?.picks);
  const order = items.map(({ id }) => id).join();
  // What is moved in the page loses the focus.
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = undefined;
  }, [order]);
  useEffect(() => void import('../../dragging/start.ts'), []);
  const move = (button: HTMLButtonElement, id: string, step: number) => {
    const items = inOrder(now()?.picks);
    const from = items.findIndex((one) => one.id === id);
    const to = from + step;
    const [item, other] = [items[from], items[to]];
    if (!item || locked) return;
    if (!other) return setStatus(step < 0 ? say.first(item.text) : say.last(item.text));
    // Who drags presses without having the focus, and is not given it.
    if (document.activeElement === button) moved.current = button;
    const ids = items.map(({ id }) => id);
    [ids[from], ids[to]] = [other.id, item.id];
    const asAtFirst = ids.join() === ask.items.map(({ id }) => id).join();
    onReply({ picks: asAtFirst ? [] : ids });
    setStatus(say.place(item.text, to + 1, items.length));
  };
  return (
    <>
      <ol class="order">
        {items.map((item, i) => (
          <li key={item.id} data-item={item.id}>
            <span class="grip" data-grip="" aria-hidden="true" />
            <span class="item-text">{item.text}</span>
            <span class="moves">
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  class="button second"
                  type="button"
                  data-move={step < 0 ? 'up' : 'down'}
                  aria-disabled={locked || !items[i + step] ? 'true' : undefined}
                  onClick={(event) => move(event.currentTarget, item.id, step)}
                >
                  {step < 0 ? parts.up : parts.down}
                  <span class="visually-hidden">: {item.text}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
