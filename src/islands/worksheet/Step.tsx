import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { timed as say } from '../../messages/words.ts';
import type { TimedSteps } from '../../schemas/worksheet.ts';
import { useCountdown } from './use-countdown.ts';

interface Props {
  step: TimedSteps['steps'][number];
  number: number;
  all: number;
  /** Seconds for this part; 0 without a timer. */
  seconds: number;
}

/** One part: what to do, and a clock that can be paused and ends nothing. */
export function Step({ step, number, all, seconds }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [running, setRunning] = useState(true);
  const [stayed, setStayed] = useState(false);
  const left = useCountdown(seconds, running && !stayed, step.id);
  const over = left === 0 && !stayed;
  const notice = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  // Asked before the buttons go, because what is gone has lost the focus.
  const held = buttons.current?.contains(document.activeElement) ?? false;
  const typing = over && document.activeElement?.localName === 'textarea';
  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    if (over && held) notice.current?.focus({ preventScroll: true });
  }, [over]);
  const stay = () => {
    setStayed(true);
    heading.current?.focus();
  };
  return (
    <>
      <h4 class="step-title" tabIndex={-1} ref={heading}>
        {say.part(number, all, step.title)}
      </h4>
      {step.text.map((text) => (
        <p class="say" key={text}>
          {text}
        </p>
      ))}
      {seconds > 0 && (
        <div class="clock">
          {!stayed && !over && <p class="small left">{say.left(left)}</p>}
          {/* Said once, and not to somebody who is writing. */}
          <p class="small" role="status" tabIndex={-1} ref={notice} aria-live={typing ? 'off' : undefined}>
            {stayed && say.staying}
            {over && say.over}
          </p>
          {!stayed && !over && (
            <div class="row" ref={buttons}>
              <button class="link" type="button" onClick={() => setRunning(!running)}>
                {running ? say.pause : say.goOn}
              </button>
              <button class="link" type="button" onClick={stay}>
                {say.stay}
              </button>
            </div>
          )}
          <progress max={seconds} value={seconds - left} aria-label={step.title} />
        </div>
      )}
    </>
  );
}
