import type { ComponentChildren } from 'preact';
import { sheet as common, steps as say } from '../../../messages/words.ts';
import type { Field as FieldData } from '../../../schemas/field.ts';
import { Hints } from '../Hints.tsx';
import { Choice } from './Choice.tsx';
import { Input } from './Input.tsx';

interface Props {
  /** Unique on the page. */
  name: string;
  field: Exclude<FieldData, { kind: 'list' }>;
  value: string;
  hints: readonly string[];
  /** Whether to say that it can stay empty. */
  optional: boolean;
  /** The way back to what stood here, if there is one. */
  before: ComponentChildren;
  onWrite(text: string): void;
  onPick(option: string): void;
}

/** One field: its question, its control, and what its checks say. */
export function Field({ name, field, value, hints, optional, before, onWrite, onPick }: Props) {
  const free = field.kind === 'text' || field.kind === 'long';
  const about = [
    field.help && `${name}-help`,
    free && `${name}-privacy`,
    field.checks.length > 0 && `${name}-hints`,
  ].filter((id) => typeof id === 'string');
  const label = (
    <>
      {field.label}
      {optional && <span class="optional"> ({say.optional})</span>}
    </>
  );
  const help = field.help && (
    <p class="small" id={`${name}-help`}>
      {field.help}
    </p>
  );
  const below = (
    <>
      {before}
      {field.checks.length > 0 && <Hints id={`${name}-hints`} hints={hints} />}
    </>
  );
  if (field.kind === 'pick' || field.kind === 'picks' || field.kind === 'size') {
    return (
      <fieldset class="field" id={name} data-hints={field.id} aria-describedby={about.join(' ') || undefined}>
        <legend>{label}</legend>
        {help}
        <Choice name={name} field={field} value={value} onPick={onPick} />
        {below}
      </fieldset>
    );
  }
  return (
    <div class="field" data-hints={field.id}>
      <label for={name}>{label}</label>
      {help}
      <Input name={name} kind={field.kind} value={value} about={about.join(' ')} onWrite={onWrite} />
      {free && (
        <p class="small reminder" id={`${name}-privacy`}>
          {common.privacy}
        </p>
      )}
      {below}
    </div>
  );
}
