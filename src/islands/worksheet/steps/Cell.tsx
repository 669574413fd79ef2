import { steps as say } from '../../../messages/words.ts';
import type { Column } from '../../../schemas/field.ts';
import { Hints } from '../Hints.tsx';
import { Input } from './Input.tsx';

interface Props {
  name: string;
  column: Column;
  value: string;
  /** Id of the sentence that says what to leave out of free text. */
  reminder: string;
  /** Where its hints stand. */
  place: string;
  hints: readonly string[];
  onWrite(text: string): void;
}

/** One answer in a row. What is picked here is a list to open, as there are many rows. */
export function Cell({ name, column, value, reminder, place, hints, onWrite }: Props) {
  const { kind, label, help, checks } = column;
  const free = kind === 'text' || kind === 'long';
  const about = [free && reminder, help && `${name}-help`, checks.length > 0 && `${name}-hints`];
  const described = about.filter((id) => typeof id === 'string').join(' ');
  return (
    <div class={free ? 'cell wide' : 'cell'} data-hints={place}>
      <label for={name}>{label}</label>
      {help && (
        <p class="small" id={`${name}-help`}>
          {help}
        </p>
      )}
      {kind === 'pick' || kind === 'size' ? (
        <select
          id={name}
          value={value}
          aria-describedby={described || undefined}
          onChange={(event) => onWrite(event.currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {column.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <Input name={name} kind={kind} value={value} about={described} onWrite={onWrite} />
      )}
      {checks.length > 0 && <Hints id={`${name}-hints`} hints={hints} />}
    </div>
  );
}
