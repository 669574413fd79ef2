import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { timed as say } from '../../messages/words.ts';
import type { TimedSteps as Sheet } from '../../schemas/worksheet.ts';
import { Line } from './Line.tsx';
import { Pace, paces } from './Pace.tsx';
import { Step } from './Step.tsx';

interface Props {
  sheet: Omit<Sheet, 'title' | 'intro' | 'credit'>;
  /** `none` where it starts without its timer, unless the learner chooses one. */
  timer?: 'none' | undefined;
}

/** A guided pause in parts. The learner starts it, chooses its pace before, and ends it. */
export function TimedSteps({ sheet, timer }: Props) {
  const [pace, setPace] = useState<number>(timer === 'none' ? paces.none : paces.standard);
  const [at, setAt] = useState(-1);
  const start = useRef<HTMLButtonElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (at < 0 && begun.current) start.current?.focus();
    begun.current = at >= 0;
  }, [at]);
  const all = sheet.steps.reduce((sum, step) => sum + step.seconds, 0);
  const step = sheet.steps[at];
  if (!step) {
    return (
      <div class="timed">
        <fieldset class="triggers">
          <legend>{sheet.trigger.label}</legend>
          {sheet.trigger.options.map((option) => (
            <label class="tick" key={option.id}>
              <input type="radio" name={`${sheet.id}-trigger`} value={option.id} />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
        <Pace name={`${sheet.id}-pace`} standard={all} value={pace} onChange={setPace} />
        <div class="row scripted">
          <button
            class="button first"
            type="button"
            ref={start}
            data-early={`${sheet.id}-start`}
            onClick={() => setAt(0)}
          >
            {say.start}
          </button>
        </div>
        <ol class="paper-steps">
          {sheet.steps.map((one) => (
            <li key={one.id}>
              <b>{one.title}.</b> {one.text.join(' ')}
            </li>
          ))}
        </ol>
      </div>
    );
  }
  const seconds = pace === paces.none ? 0 : Math.round((step.seconds * (pace || all)) / all);
  const last = at === sheet.steps.length - 1;
  return (
    <div class="timed">
      <Step key={step.id} step={step} number={at + 1} all={sheet.steps.length} seconds={seconds} />
      {last && <Line sheet={sheet} />}
      <div class="row">
        {!last && (
          <button class="button first" type="button" onClick={() => setAt(at + 1)}>
            {say.next}
          </button>
        )}
        <button class="button second" type="button" onClick={() => setAt(-1)}>
          {say.startOver}
        </button>
      </div>
    </div>
  );
}
