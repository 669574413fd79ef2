import { shell as say } from '../../../messages/words.ts';
import type { Driver } from '../driver.ts';
import type { Tracker } from '../tracker.ts';
import { part } from './parts.ts';

/** How a launch ended. */
type Ended = 'saved' | 'reading' | 'alone' | 'failed';

const sentences = {
  saved: 'exitedSaved',
  reading: 'exitedReading',
  alone: 'exitedAlone',
  failed: 'exitedFailed',
} as const;

/** The last thing that the learner sees: how it ended, and whether the window can be closed. */
function showEnd(ended: Ended, first: string | undefined): void {
  const end = part('end');
  const heading = part('end-title');
  heading.textContent = ended === 'failed' ? say.exitFailed : say.exited;
  part('end-text').textContent = [first, say[sentences[ended]]].filter(Boolean).join(' ');
  part('again').hidden = ended !== 'failed';
  part('bar').hidden = true;
  part('frame').hidden = true;
  end.hidden = false;
  heading.focus();
}

interface Surroundings {
  driver: Driver | undefined;
  /** None where nothing is reported. */
  tracker: Tracker | undefined;
  /** Whether the host opened the course only to be read. */
  isReading: boolean;
  /** Lets the page in the frame write down what it writes when it's left. */
  leave(): void;
}

/** Ends a launch, once. */
export interface Exit {
  /** Saves what is left and says how that went. @param first what is said before, where something else than Exit ended it */
  exit(first?: string): Promise<void>;
  /** Saves what can be saved at once, because the page is about to go. */
  go(isReload: boolean): void;
  isOver(): boolean;
}

export function exitOf({ driver, tracker, isReading, leave }: Surroundings): Exit {
  let isOver = false;
  let isEnding = false;
  const exit = async (first?: string) => {
    if (isOver || isEnding) return;
    isEnding = true;
    part<HTMLButtonElement>('exit').disabled = true;
    part('line').textContent = say.exiting;
    leave();
    const isSaved = tracker ? await tracker.finish() : true;
    isEnding = false;
    // The session stays open: the next try, or the next minute, may save it.
    if (!isSaved) return showEnd('failed', first);
    isOver = true;
    tracker?.stop();
    const isClosed = (await driver?.close(false)) ?? false;
    showEnd(!tracker ? (isReading ? 'reading' : 'alone') : isClosed ? 'saved' : 'failed', first);
    part('again').hidden = true;
    const back = driver?.returnTo?.();
    // Nothing but another page: what an LMS sends is not to be run.
    if (back && /^https?:/i.test(back)) location.assign(back);
  };
  part('exit').addEventListener('click', () => void exit());
  part('again').addEventListener('click', () => void exit());
  return {
    exit,
    isOver: () => isOver,
    go(isReload) {
      if (isOver) return;
      isOver = true;
      leave();
      tracker?.hurry();
      tracker?.stop();
      void driver?.close(true, isReload);
    },
  };
}
