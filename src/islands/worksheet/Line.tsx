import { hints } from '../../domain/worksheet/hints.ts';
import { sheet as say, timed } from '../../messages/words.ts';
import type { TimedSteps } from '../../schemas/worksheet.ts';
import { $notes, type Notes, write } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Before } from './Before.tsx';
import { Copy } from './Copy.tsx';
import { Hints } from './Hints.tsx';
import { OwnText } from './OwnText.tsx';
import { Privacy } from './Privacy.tsx';
import { useCalm } from './use-calm.ts';

const nothing: Notes = {};

/** The one line to write, with hints that never block. */
export function Line({ sheet: { id, line } }: { sheet: Pick<TimedSteps, 'id' | 'line'> }) {
  const text = useStored($notes, nothing)[id]?.line ?? '';
  const { shown, handlers } = useCalm({ line: hints(text, line.checks) });
  return (
    <div class="line" data-hints="line" {...handlers}>
      <label for={`${id}-line`}>{line.label}</label>
      <OwnText
        id={`${id}-line`}
        rows={2}
        value={text}
        aria-describedby={`${id}-about ${id}-hints`}
        onWrite={(written) => write(id, 'line', written)}
      />
      <Before sheet={id} field="line" name={`${id}-line`} />
      <p class="small" id={`${id}-about`}>
        {timed.example} <q>{line.example}</q> {say.privacy}
      </p>
      <Hints id={`${id}-hints`} hints={shown.line} />
      {text.trim() && (
        <div class="row">
          <Copy text={text.trim()} />
        </div>
      )}
      <Privacy />
    </div>
  );
}
