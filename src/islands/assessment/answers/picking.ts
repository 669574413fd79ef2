import type { JSX } from 'preact';
import type { AnswerProps } from './props.ts';

/** What is picked from, and how much of it. */
interface Picking extends Pick<AnswerProps, 'id' | 'reply' | 'now' | 'locked' | 'onReply'> {
  several: boolean;
  /** Ids of all that can be picked. */
  all: readonly string[];
}

/** The input that picks one thing: a radio button, or a box where several may be picked. */
export function picking(
  { id, reply, now, locked, onReply, several, all }: Picking,
  one: string,
): JSX.IntrinsicElements['input'] {
  const picks = reply?.picks ?? [];
  // In one order, so that the same choice is always the same fact.
  const change = (on: boolean) => {
    const before = now()?.picks ?? [];
    onReply({ picks: several ? all.filter((other) => (other === one ? on : before.includes(other))).sort() : [one] });
  };
  return {
    type: several ? 'checkbox' : 'radio',
    name: id,
    value: one,
    checked: picks.includes(one),
    'aria-disabled': locked ? 'true' : undefined,
    // Arrow keys choose by a click too, so this one guard is enough.
    onClick: (event) => {
      if (locked) event.preventDefault();
    },
    onChange: (event) => {
      if (!locked) change(event.currentTarget.checked);
    },
  };
}
