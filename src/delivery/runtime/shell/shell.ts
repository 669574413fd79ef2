import { shell as say } from '../../../messages/words.ts';
import type { CourseData } from '../course.ts';
import { untagged } from '../enrolment.ts';
import { launched } from '../launched.ts';
import { tabShelf } from '../memory.ts';
import { resume } from '../resume.ts';
import type { Begin } from '../start.ts';
import { type Tracker, track } from '../tracker.ts';
import { type Ended, showEnd } from './exit.ts';
import { frameOf } from './frame.ts';
import { showLine } from './line.ts';
import { offerOf } from './offer.ts';
import { tidyNavigation } from './reload.ts';

const now = () => Date.now();

function part<E extends HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-shell="${name}"]`);
  if (!found) throw new Error(`The shell has no part "${name}".`);
  return found;
}

/** Runs the shell: it opens the session, shows the course in its frame, reports, and ends the session. */
export async function runShell(course: CourseData, begin: Begin): Promise<void> {
  const show = showLine(part('line'), part('heard'), course.language);
  const exit = part<HTMLButtonElement>('exit');
  show({ type: 'opening' });
  const elapsed = () => performance.now();
  const driver = await begin({ course, query: location.search, shelf: tabShelf, elapsed, now });
  const opened = await driver?.open();
  const { log, record, tag, enrolment, isKnown } = launched(course, driver, opened, now);
  await log.load();
  const { told, isReadable } = await resume(log, untagged(opened?.state ?? ''), course, tag);

  let tracker: Tracker | undefined;
  const frame = frameOf(part<HTMLIFrameElement>('frame'), () => tracker?.touch());
  window.goldseamShell = offerOf(record, tag, log, (facts) => tracker?.own(facts) ?? new Promise(() => {}));
  frame.open(opened?.place ?? '');
  if (!isReadable) part('note').textContent = say.unreadable;

  if (driver && opened?.mode === 'normal' && enrolment) {
    const place = () => frame.place() || opened.place;
    tracker = track({ log, driver, opened, enrolment, course, told, place, now });
    tracker.$kept.subscribe(show);
  } else show({ type: opened && opened.mode !== 'normal' ? opened.mode : isKnown ? 'unanswered' : 'alone' });

  let isOver = false;
  const end = async (first?: string) => {
    if (isOver) return;
    isOver = true;
    exit.disabled = true;
    part('line').textContent = say.exiting;
    frame.leave();
    const isSaved = (await tracker?.finish()) ?? false;
    tracker?.stop();
    const isClosed = (await driver?.close(false)) ?? false;
    const ended: Ended = !tracker ? (opened ? 'reading' : 'alone') : isSaved && isClosed ? 'saved' : 'failed';
    part('bar').hidden = true;
    part('frame').remove();
    showEnd(part('end'), ended, first);
    const back = driver?.returnTo?.();
    if (back && ended !== 'failed') location.assign(back);
  };
  exit.addEventListener('click', () => void end());
  part<HTMLButtonElement>('again').addEventListener('click', () => location.reload());
  if (opened?.allowed !== undefined) setTimeout(() => void end(say.timeUp), Math.min(opened.allowed, 2 ** 31 - 1));

  document.addEventListener('visibilitychange', () => {
    // First the page in the frame, which may have something to write down now.
    if (document.visibilityState === 'hidden' && !isOver) setTimeout(() => tracker?.hurry());
  });
  tidyNavigation((isReload) => {
    if (isOver) return;
    isOver = true;
    frame.leave();
    tracker?.hurry();
    tracker?.stop();
    void driver?.close(true, isReload);
  });
}
