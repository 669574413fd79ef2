import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props extends Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onInput' | 'onBlur'> {
  value: string;
  onWrite(text: string): void;
}

/**
 * A box for the learner's own words. What arrives from another tab while they're
 * in it waits until it's left: nobody finds their sentence changed under their hands.
 */
export function OwnText({ value, onWrite, ...rest }: Props) {
  const [held, hold] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value);
  useEffect(() => {
    // What is deleted doesn't wait. An empty value at the start is none: what was typed before may be on its way here.
    const isDeleted = value === '' && before.current !== '';
    before.current = value;
    if (isDeleted || (value === held && document.activeElement !== box.current)) hold(undefined);
  }, [value]);
  return (
    <>
      <textarea
        {...rest}
        ref={box}
        dir="auto"
        autocomplete="off"
        value={held ?? value}
        onFocus={({ currentTarget }) => hold(currentTarget.value)}
        onInput={({ currentTarget }) => {
          hold(currentTarget.value);
          onWrite(currentTarget.value);
        }}
        onBlur={() => hold(undefined)}
      />
      {/* A box prints what is in view; this is all of it. */}
      <div class="own-whole" dir="auto">
        {value}
      </div>
    </>
  );
}
