import { timed as say } from '../../messages/words.ts';

/** Special paces; other values are seconds for the whole. */
export const paces = { standard: 0, none: -1 } as const;

interface Props {
  name: string;
  /** Seconds of the whole at the standard pace. */
  standard: number;
  value: number;
  onChange(pace: number): void;
}

/** How long the whole takes, chosen before it starts: half to ten times the standard, or no timer (WCAG 2.2.1). */
export function Pace({ name, standard, value, onChange }: Props) {
  const choices = [paces.none, standard / 2, standard, standard * 2, standard * 5, standard * 10];
  const current = value === paces.standard ? standard : value;
  return (
    <label class="pace scripted">
      <span>{say.pace}</span>
      <select name={name} value={current} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {choices.map((seconds) => (
          <option key={seconds} value={seconds} selected={seconds === current}>
            {seconds === paces.none ? say.none : say.minutes(seconds)}
          </option>
        ))}
      </select>
    </label>
  );
}
