import { picksOf } from '../../../domain/worksheet/note.ts';
import type { Field } from '../../../schemas/field.ts';

interface Props {
  name: string;
  field: Extract<Field, { kind: 'pick' | 'picks' | 'size' }>;
  value: string;
  onPick(option: string): void;
}

/** Answers to pick: one, several, or a step of a switch. */
export function Choice({ name, field, value, onPick }: Props) {
  const several = field.kind === 'picks';
  const picked = picksOf(value);
  return (
    <div class={field.kind === 'size' ? 'switch' : undefined}>
      {field.options.map((option) => (
        <label key={option.id} class={field.kind === 'size' ? undefined : 'tick'}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            checked={picked.includes(option.id)}
            onChange={() => onPick(option.id)}
          />
          <span>
            {option.text}
            {'help' in option && option.help && <span class="small">{option.help}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
