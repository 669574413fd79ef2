import { shell as say } from '../../../messages/words.ts';
import { tab } from '../../../stores/tab.ts';
import type { CourseData } from '../course.ts';
import { untagged } from '../enrolment.ts';
import { launched } from '../launched.ts';
import { resume } from '../resume.ts';
import type { Begin } from '../start.ts';
import { type Tracker, track } from '../tracker.ts';
import { exitOf } from './exit.ts';
import { frameOf } from './frame.ts';
import { showLine } from './line.ts';
import { offerOf } from './offer.ts';
import { part } from './parts.ts';
import { tidyNavigation } from './reload.ts';

const now = () => Date.now();

/** Runs the shell: it opens the session, shows the course in its frame, reports, and ends the session. */
export async function runShell(course: CourseData, begin: Begin): Promise<void> {
  const show = showLine(part('line'), part('heard'), course.language);
  show({ type: 'opening' });
  const elapsed = () => performance.now();
  const driver = await begin({ course, query: location.search, shelf: tab, elapsed, now });
  const opened = await driver?.open();
  const { log, record, tag, enrolment, isKnown } = launched(course, driver, opened, now);
  await log.load();
  const { told, isReadable } = await resume(log, untagged(opened?.state ?? ''), course, tag);

  const isReading = opened !== undefined && opened.mode !== 'normal';
  let tracker: Tracker | undefined;
  const frame = frameOf(part<HTMLIFrameElement>('frame'), () => tracker?.touch());
  window.goldseamShell = offerOf(
    { log, record, tag, isReading },
    (facts) => tracker?.own(facts) ?? new Promise(() => {}),
  );
  frame.open(opened?.place ?? '');
  if (!isReadable) part('note').textContent = say.unreadable;

  if (driver && opened?.mode === 'normal' && enrolment) {
    const place = () => frame.place() || opened.place;
    tracker = track({ log, driver, opened, enrolment, course, told, place, now });
    tracker.$kept.subscribe(show);
  } else show({ type: opened && opened.mode !== 'normal' ? opened.mode : isKnown ? 'unanswered' : 'alone' });

  const { exit, go, isOver } = exitOf({ driver, tracker, isReading, leave: frame.leave });
  if (opened?.allowed !== undefined) setTimeout(() => void exit(say.timeUp), Math.min(opened.allowed, 2 ** 31 - 1));
  document.addEventListener('visibilitychange', () => {
    // First the page in the frame, which may have something to write down now.
    if (document.visibilityState === 'hidden' && !isOver()) setTimeout(() => tracker?.hurry());
  });
  tidyNavigation(go);
}
