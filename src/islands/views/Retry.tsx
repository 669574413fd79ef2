import { retry as say } from '../../messages/words.ts';
import { $record } from '../../stores/record.ts';
import { $left } from '../../stores/round.ts';
import { leadTo, tryAgain, weakOn } from '../question/round.ts';
import { useStored } from '../use-stored.ts';

const none: string[] = [];

/** At a lesson's end: opens once more what was not strong; while that goes on, the way to what is left of it. */
export function Retry() {
  const record = useStored($record, undefined);
  const left = useStored($left, none);
  const weak = record && left.length === 0 ? weakOn(record) : none;
  if (left.length + weak.length === 0) return null;
  return (
    <p>
      <button class="button second" type="button" onClick={() => (left.length > 0 ? leadTo(left[0]) : tryAgain(weak))}>
        {left.length > 0 ? say.left(left.length) : say.weak(weak.length)}
      </button>
    </p>
  );
}
