import { parts as say } from '../../messages/en.ts';

interface Props {
  /** Id of the question. */
  id: string;
  sure: boolean | undefined;
  locked: boolean;
  onSure(sure: boolean): void;
}

/** Asks how sure one is. It may stay open, and counts for nothing. */
export function Sure({ id, sure, locked, onSure }: Props) {
  return (
    <fieldset class="sure">
      <legend>{say.sure}</legend>
      {[true, false].map((one) => (
        <label class="option" key={String(one)}>
          <input
            type="radio"
            name={`${id}--sure`}
            checked={sure === one}
            aria-disabled={locked ? 'true' : undefined}
            onClick={(event) => locked && event.preventDefault()}
            onChange={() => !locked && onSure(one)}
          />
          <span>{one ? say.sureYes : say.sureNo}</span>
        </label>
      ))}
    </fieldset>
  );
}
