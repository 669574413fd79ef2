import { allHints, wholeSheet } from '../../../domain/worksheet/calm.ts';
import { isExpected, partsOf } from '../../../domain/worksheet/checks.ts';
import { isBegun, type Note, toggle } from '../../../domain/worksheet/note.ts';
import { holds } from '../../../domain/worksheet/shown.ts';
import { sheet as common, steps as say } from '../../../messages/words.ts';
import type { Field as FieldData } from '../../../schemas/field.ts';
import { Before } from '../Before.tsx';
import { Hints } from '../Hints.tsx';
import { useCalm } from '../use-calm.ts';
import { Field } from './Field.tsx';
import { List } from './List.tsx';
import type { Shown } from './shown.ts';

interface Props {
  sheet: Shown;
  note: Note;
  /** The note as it is now, which may be newer than the one that is drawn. */
  read(): Note;
  /** Whether these are the learner's own words, as opposed to an example to try. */
  isOwn?: boolean;
  onWrite(field: string, text: string): void;
}

const isFree = (field: FieldData): boolean =>
  field.kind === 'list' ? field.columns.some(isFree) : field.kind === 'text' || field.kind === 'long';

/** The steps of a sheet with their fields, and what the checks have to say. */
export function Form({ sheet, note, read, isOwn = false, onWrite }: Props) {
  const parts = partsOf(sheet, note);
  const { shown, handlers } = useCalm(allHints(sheet, note), [wholeSheet]);
  const hints = shown[wholeSheet] ?? [];
  const begun = isBegun(note);
  // Where a sheet has parts at all, what is no part of it now is optional.
  const isOptional = (field: FieldData) => field.part !== undefined && !isExpected(field, note);
  return (
    <div class="steps-form" {...handlers}>
      {sheet.steps.map((step, i) => (
        <section key={step.id} aria-labelledby={`${sheet.id}-s-${step.id}`}>
          <h2 id={`${sheet.id}-s-${step.id}`}>{say.numbered(i + 1, step.title)}</h2>
          {step.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {step.private && <p class="small">{say.privateStep}</p>}
          {step.fields.some(isFree) && <p class="small">{common.privacy}</p>}
          {step.fields
            .filter((field) => holds(field.when, note))
            .map((field) => {
              const name = `${sheet.id}-${field.id}`;
              const before = isOwn && <Before sheet={sheet.id} field={field.id} name={name} />;
              return field.kind === 'list' ? (
                <List
                  key={field.id}
                  name={name}
                  list={field}
                  note={note}
                  read={read}
                  said={shown}
                  before={before}
                  onWrite={onWrite}
                />
              ) : (
                <Field
                  key={field.id}
                  name={name}
                  field={field}
                  value={note[field.id] ?? ''}
                  hints={shown[field.id] ?? []}
                  before={before}
                  optional={isOptional(field)}
                  onWrite={(text) => onWrite(field.id, text)}
                  onPick={(id) => onWrite(field.id, field.kind === 'picks' ? toggle(read()[field.id], id) : id)}
                />
              );
            })}
        </section>
      ))}
      <div class="again">
        {begun && parts.all.length > 0 && (
          <p class="parts">
            {say.parts(parts.all.length - parts.open.length, parts.all.length)}{' '}
            {parts.open.length > 0 && say.open(parts.open)}
          </p>
        )}
        {hints.length > 0 && <p class="label">{say.lookAgain}</p>}
        <Hints hints={hints} />
      </div>
    </div>
  );
}
