import { useState } from 'preact/hooks';
import { backup } from '../../../domain/worksheet/backup.ts';
import { entriesOf } from '../../../domain/worksheet/calendar.ts';
import { isFilled } from '../../../domain/worksheet/checks.ts';
import { compose } from '../../../domain/worksheet/compose.ts';
import { markdown } from '../../../domain/worksheet/markdown.ts';
import type { Note } from '../../../domain/worksheet/note.ts';
import { plainDocument, plainText } from '../../../domain/worksheet/plain-text.ts';
import { steps as say } from '../../../messages/words.ts';
import { saveFile } from '../../save-file.ts';
import { useSaid } from '../../use-said.ts';
import { Copy } from '../Copy.tsx';
import { Outputs } from './Outputs.tsx';
import type { Shown } from './shown.ts';

interface Props {
  sheet: Shown;
  note: Note;
  begun: boolean;
}

type Kind = keyof typeof say.files;

const types: Record<Kind, string> = {
  md: 'text/markdown',
  txt: 'text/plain',
  ics: 'text/calendar',
  json: 'application/json',
};

/** What comes out of the learner's own sheet, and the ways to take it along. All of them are made here. */
export function Exports({ sheet, note, begun }: Props) {
  const [said, setSaid] = useSaid();
  const [privately, setPrivately] = useState(false);
  const style = { language: say.language, gap: say.gap, privately };
  const hasPrivate = sheet.steps.some((step) => step.private && step.fields.some((field) => isFilled(field, note)));
  const kinds = (Object.keys(say.files) as Kind[]).filter((kind) => kind !== 'ics' || sheet.calendar.length > 0);
  const contents: Record<Kind, () => string | Promise<string>> = {
    md: () => markdown(sheet.title, compose(sheet, note, style)),
    txt: () => plainDocument(sheet.title, compose(sheet, note, style)),
    json: () => `${JSON.stringify(backup(sheet, note, privately), null, 2)}\n`,
    ics: async () => {
      const entries = entriesOf(sheet, note, style);
      return entries.length > 0 ? (await import('./ics.ts')).icsOf(entries, new Date()) : '';
    },
  };
  const make = async (kind: Kind) => {
    try {
      const text = await contents[kind]();
      if (text) saveFile(`${sheet.id}.${kind}`, `${types[kind]};charset=utf-8`, text);
      setSaid(text ? say.saved(`${sheet.id}.${kind}`) : say.noDays);
    } catch {
      setSaid(say.notMade);
    }
  };
  const copy = (title: string, text: string) => (
    <div class="row">
      <Copy label={say.copy(title)} text={text} />
    </div>
  );
  return (
    <>
      <Outputs
        sheet={sheet}
        note={note}
        title={say.result}
        begun={begun}
        privately={privately}
        below={(section) => copy(section.title, plainText(section.blocks))}
      />
      {begun && (
        <section class="take" aria-labelledby={`${sheet.id}-take`}>
          <h2 id={`${sheet.id}-take`}>{say.take}</h2>
          {hasPrivate && (
            <label class="tick">
              <input
                type="checkbox"
                checked={privately}
                onChange={(event) => setPrivately(event.currentTarget.checked)}
              />
              <span>{say.includePrivate}</span>
            </label>
          )}
          <div class="row">
            <button class="button first" type="button" onClick={() => window.print()}>
              {say.print}
            </button>
            {kinds.map((kind) => (
              <button key={kind} class="button second" type="button" onClick={() => void make(kind)}>
                {say.files[kind]}
              </button>
            ))}
          </div>
          <p class="small" role="status">
            {said}
          </p>
        </section>
      )}
    </>
  );
}
