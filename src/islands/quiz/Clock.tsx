import { useEffect, useState } from 'preact/hooks';
import { quiz as say } from '../../messages/words.ts';

interface Props {
  /** When the attempt began, in milliseconds since 1970. */
  since: number;
  onHide(): void;
}

/** A clock that counts up, silent, and ends nothing. */
export function Clock({ since, onHide }: Props) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return (
    <p class="clock-up small">
      <span role="timer" aria-live="off" aria-label={say.clockLabel}>
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
      </span>
      <button class="link" type="button" onClick={onHide}>
        {say.hideClock}
      </button>
    </p>
  );
}
