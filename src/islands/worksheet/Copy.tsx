import { useState } from 'preact/hooks';
import { sheet as say } from '../../messages/words.ts';

interface Props {
  text: string;
  /** What the button says, where there are several. */
  label?: string;
}

/** A button that copies a text, and says so. */
export function Copy({ text, label = say.copy }: Props) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say.copied),
      () => setSaid(say.copyFailed),
    );
  return (
    <>
      <button class="button second" type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  );
}
