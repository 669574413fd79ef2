import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
  // What is deleted doesn't wait.
  useEffect(() => {
    if (value === '') hold(undefined);
  }, [value]);
  return (
    <>
      <textarea
        {...rest}
        dir="auto"
        autocomplete="off"
        value={held ?? value}
        onFocus={({ currentTarget: box }) => hold(box.value)}
        onInput={({ currentTarget: box }) => {
          hold(box.value);
          onWrite(box.value);
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
