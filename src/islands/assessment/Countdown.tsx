import { useLayoutEffect, useRef } from 'preact/hooks';
import { testClock as say } from '../../messages/words.ts';
import type { Time } from './use-time.ts';

interface Props {
  time: Time | undefined;
  shown: boolean;
  onShow(on: boolean): void;
}

/** What is left of the time. It can be hidden; half time, 30 and 10 seconds and the end are said either way. */
export function Countdown({ time, shown, onShow }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const notice = useRef<HTMLParagraphElement>(null);
  const over = time?.over ?? false;
  // Asked before the button goes, because what is gone has lost the focus.
  const held = button.current !== null && button.current === document.activeElement;
  useLayoutEffect(() => {
    if (over && held) notice.current?.focus({ preventScroll: true });
  }, [over]);
  if (!time) return null;
  return (
    <div class="countdown small">
      {!time.over && (
        <p class="clock-up">
          {shown && (
            <span role="timer" aria-live="off" aria-label={say.label}>
              {say.left(time.seconds)}
            </span>
          )}
          <button class="link" type="button" ref={button} onClick={() => onShow(!shown)}>
            {shown ? say.hide : say.show}
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={notice}>
        {time.notice && say.notices[time.notice]}
      </p>
    </div>
  );
}
