import { useState } from 'preact/hooks';
import { sheet as say } from '../../messages/en.ts';

/** A button that copies a text, and says so. */
export function Copy({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say.copied),
      () => setSaid(say.copyFailed),
    );
  return (
    <>
      <button class="button second" type="button" onClick={() => void copy()}>
        {say.copy}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  );
}
