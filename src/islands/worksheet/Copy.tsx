import { sheet as say } from '../../messages/words.ts';
import { copyText } from '../copy-text.ts';
import { useSaid } from '../use-said.ts';

interface Props {
  text: string;
  /** What the button says, where there are several. */
  label?: string;
}

/** A button that copies a text, and says so each time. */
export function Copy({ text, label = say.copy }: Props) {
  const [said, tell] = useSaid();
  return (
    <>
      <button
        class="button second"
        type="button"
        onClick={() => void copyText(text).then((copied) => tell(copied ? say.copied : say.copyFailed))}
      >
        {label}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  );
}
