import { hints } from '../../domain/worksheet/hints.ts';
import { sheet as say, timed } from '../../messages/words.ts';
import type { TimedSteps } from '../../schemas/worksheet.ts';
import { $notes, type Notes, write } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Copy } from './Copy.tsx';
import { Privacy } from './Privacy.tsx';

const nothing: Notes = {};

/** The one line to write, with hints that never block. */
export function Line({ sheet: { id, line } }: { sheet: Pick<TimedSteps, 'id' | 'line'> }) {
  const text = useStored($notes, nothing)[id]?.line ?? '';
  const found = hints(text, line.checks);
  return (
    <div class="line">
      <label for={`${id}-line`}>{line.label}</label>
      <textarea
        id={`${id}-line`}
        rows={2}
        dir="auto"
        value={text}
        autocomplete="off"
        aria-describedby={`${id}-about ${id}-hints`}
        onInput={(event) => write(id, 'line', event.currentTarget.value)}
      />
      <p class="small" id={`${id}-about`}>
        {timed.example} <q>{line.example}</q> {say.privacy}
      </p>
      <div id={`${id}-hints`} role="status">
        {found.map((hint) => (
          <p class="hint" key={hint}>
            {hint}
          </p>
        ))}
      </div>
      {text.trim() && (
        <div class="row">
          <Copy text={text.trim()} />
        </div>
      )}
      <Privacy />
    </div>
  );
}
