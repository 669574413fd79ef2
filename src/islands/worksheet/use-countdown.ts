import { useEffect, useState } from 'preact/hooks';

/**
 * Seconds left of `seconds`, counting while `running`. It only shows: nothing
 * moves, closes or is lost at 0.
 */
export function useCountdown(seconds: number, running: boolean, restart: unknown): number {
  const [left, setLeft] = useState(seconds);
  // A new part starts its own count.
  useEffect(() => setLeft(seconds), [seconds, restart]);
  useEffect(() => {
    if (!running) return;
    const tick = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(tick);
  }, [running]);
  return left;
}
