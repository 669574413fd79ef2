import { result as say } from '../../messages/words.ts';
import type { Moments } from '../../schemas/quiz.ts';
import { answer } from '../../stores/practice.ts';
import { $record } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

/** One unscored line about oneself, echoed in the if-then plans and nowhere else. */
export function Urge({ urge }: { urge: NonNullable<Moments['urge']> }) {
  const record = useStored($record, undefined);
  const chosen = record?.tries.get(urge.id)?.at(-1)?.picks[0];
  return (
    <form class="urge" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-describedby="urge-note">
        <legend>{urge.stem}</legend>
        {urge.options.map((option) => (
          <label class="tick" key={option.id}>
            <input
              type="radio"
              name={urge.id}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => void answer(urge.id, 1, { picks: [option.id] })}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <p class="small" id="urge-note">
        {say.urgeNote}
      </p>
    </form>
  );
}
