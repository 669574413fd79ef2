import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the button that begins it says, and how it looks. */
  button: ComponentChildren;
  look: string;
  question: string;
  yes: string;
  no: string;
  /** Whether there's anything to ask; where there isn't, it says so itself. */
  begins?(): boolean;
  onYes(): void;
}

/** A button for what can't be undone. It asks once, in its own place; the way out has the focus first, and the button after either. */
export function Sure({ button, look, question, yes, no, begins, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const out = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) out.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button class={look} type="button" ref={ask} onClick={() => setAsking(begins?.() ?? true)}>
        {button}
      </button>
    );
  }
  return (
    <fieldset class="sure row">
      <legend>{question}</legend>
      <button class="button second" type="button" ref={out} onClick={() => setAsking(false)}>
        {no}
      </button>
      <button
        class="button danger"
        type="button"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </fieldset>
  );
}
