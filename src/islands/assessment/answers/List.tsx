import type { JSX } from 'preact';
import type { Part } from '../../../domain/quiz/assessment/asking.ts';
import { parts as say } from '../../../messages/en.ts';

interface Props extends Omit<JSX.IntrinsicElements['select'], 'value' | 'onChange' | 'ref' | 'size'> {
  options: readonly Part[];
  /** Id of what is picked; empty where nothing is. */
  value: string;
  locked: boolean;
  onPick(id: string): void;
}

/** A list to pick one from. It knows no read-only state, so a locked one lets go of what would change it. */
export function List({ options, value, locked, onPick, ...more }: Props) {
  return (
    <select
      {...more}
      value={value}
      aria-disabled={locked ? 'true' : undefined}
      onMouseDown={(event) => locked && event.preventDefault()}
      onKeyDown={(event) => locked && event.key !== 'Tab' && event.preventDefault()}
      onChange={({ currentTarget }) => {
        // Some phones open their own list all the same.
        if (locked) currentTarget.value = value;
        else onPick(currentTarget.value);
      }}
    >
      <option value="">{say.choose}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
