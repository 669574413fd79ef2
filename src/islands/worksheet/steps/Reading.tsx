import { type Note, rowsOf } from '../../../domain/worksheet/note.ts';
import { holds, shownColumns } from '../../../domain/worksheet/shown.ts';
import { valueText } from '../../../domain/worksheet/values.ts';
import { steps as say } from '../../../messages/words.ts';
import type { Field } from '../../../schemas/field.ts';
import type { Shown } from './shown.ts';

function Answer({ field, note }: { field: Field; note: Note }) {
  if (field.kind !== 'list') return <p>{valueText(field, note[field.id], say.language)}</p>;
  return (
    <ol class="rows">
      {rowsOf(field, note).map((row) => (
        <li key={row.key}>
          {shownColumns(field.columns, row.cells, note)
            .filter((column) => row.cells[column.id])
            .map((column) => (
              <p key={column.id}>
                <span class="label">{column.label}:</span> {valueText(column, row.cells[column.id], say.language)}
              </p>
            ))}
        </li>
      ))}
    </ol>
  );
}

/** A sheet that somebody filled in, to read. */
export function Reading({ sheet, note }: { sheet: Shown; note: Note }) {
  return (
    <div class="steps-reading">
      {sheet.steps.map((step, i) => (
        <section key={step.id} aria-labelledby={`${sheet.id}-r-${step.id}`}>
          <h2 id={`${sheet.id}-r-${step.id}`}>{say.numbered(i + 1, step.title)}</h2>
          <dl>
            {step.fields
              .filter((field) => holds(field.when, note) && note[field.id])
              .map((field) => (
                <div key={field.id}>
                  <dt>{field.label}</dt>
                  <dd>
                    <Answer field={field} note={note} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
