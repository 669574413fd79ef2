import { atom, type ReadableAtom } from 'nanostores';
import { answersIn } from '../../domain/lms/interaction/interaction.ts';
import { objectivesOf, standingOf } from '../../domain/lms/standing.ts';
import { pack } from '../../domain/lms/state/pack.ts';
import type { Fact } from '../../domain/record/event.ts';
import { createFold } from '../../domain/record/fold.ts';
import { inOrder } from '../../domain/record/merge.ts';
import type { Log } from '../../stores/log.ts';
import type { CourseData } from './course.ts';
import type { Driver, Opened } from './driver.ts';
import { type Enrolment, tagged } from './enrolment.ts';

/** How the record stands with the host. `at` is when all of it was last saved there, in milliseconds since 1970. */
export type Kept = { type: 'saving' } | { type: 'saved'; at: number } | { type: 'failed' };

interface Surroundings {
  log: Log;
  driver: Driver;
  opened: Opened;
  enrolment: Enrolment;
  course: CourseData;
  /** Ids of the facts that the host was told of before. */
  told: Iterable<string>;
  /** The page that is open, below the course. */
  place(): string;
  now(): number;
}

/** Reports what is recorded to a host. */
export interface Tracker {
  readonly $kept: ReadableAtom<Kept>;
  /** Takes note that these facts come from this window, so that this one reports them. Resolves when the host has them. */
  own(facts: readonly Fact[]): Promise<void>;
  /** Reports soon, because something that no fact tells has changed. */
  touch(): void;
  /** Reports at once what there is, because the page may be about to go. */
  hurry(): void;
  /** Reports what is left. Resolves to whether the host has everything. */
  finish(): Promise<boolean>;
  /** No report begins any more. */
  stop(): void;
}

/** Milliseconds before a report: the page shows its learner first what the answer brought. */
const soon = 60;
/** Milliseconds until the next try, after each failure. */
const waits = [2000, 5000, 15_000, 30_000];

/** Begins to report. The first report comes at once: it says that the course was opened. */
export function track({ log, driver, opened, enrolment, course, told, place, now }: Surroundings): Tracker {
  const $kept = atom<Kept>({ type: 'saving' });
  const asked = new Map(course.asked.map((one) => [one.id, one]));
  const keys = Object.fromEntries(course.asked.map(({ id, key }) => [id, key]));
  const stories = new Set(course.stories);
  const fold = createFold();
  const reported = new Set(told);
  /** What this window has to report; what another one recorded is for that one to report. */
  const mine = new Map<string, Fact>();
  const waiting = new Set<() => void>();
  /** When the learner last answered, or came. */
  let since = now();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let isChanged = false;
  let isStopped = false;

  const once = async (): Promise<boolean> => {
    isChanged = false;
    const facts = log.$facts.get();
    const fresh = [...mine.values()];
    const { record } = fold(facts);
    const standing = standingOf(course.plan, keys, record, opened);
    const { tag } = enrolment;
    const keep = new Set(standing.best);
    const state = pack(inOrder(facts), driver.limit - tag.length - 1, { tag, whole: course.id, keep, reported }).text;
    const interactions = answersIn(fresh, record, asked, stories, since);
    const isKept = await driver.report({
      standing,
      objectives: objectivesOf(course.plan, keys, record, standing),
      interactions,
      state: tagged(tag, state),
      place: place(),
    });
    if (!isKept) return false;
    since = Math.max(since, ...interactions.map(({ at }) => at));
    for (const { id } of fresh) {
      mine.delete(id);
      reported.add(id);
    }
    enrolment.confirm();
    if (mine.size > 0 || isChanged) return true;
    $kept.set({ type: 'saved', at: now() });
    for (const tell of waiting) tell();
    waiting.clear();
    return true;
  };

  const again = (ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(run, ms);
  };

  function run(): Promise<boolean> {
    clearTimeout(timer);
    running ??= once().then((isKept) => {
      running = undefined;
      failures = isKept ? 0 : failures + 1;
      if (!isKept) {
        $kept.set({ type: 'failed' });
        again(waits[Math.min(failures, waits.length) - 1] ?? 0);
      } else if (mine.size > 0 || isChanged) again(soon);
      return isKept;
    });
    return running;
  }

  const touch = () => {
    isChanged = true;
    if ($kept.get().type === 'saved') $kept.set({ type: 'saving' });
    // After a failure the next try has its time.
    if (failures === 0 && !running) again(soon);
  };

  for (const fact of log.$facts.get().values()) if (!reported.has(fact.id)) mine.set(fact.id, fact);
  log.$facts.listen(touch);
  void run();

  return {
    $kept,
    own(facts) {
      for (const fact of facts) if (!reported.has(fact.id)) mine.set(fact.id, fact);
      const kept = new Promise<void>((resolve) => waiting.add(resolve));
      touch();
      return kept;
    },
    touch,
    hurry() {
      driver.hurry();
      if ((mine.size > 0 || isChanged) && !running && !isStopped) {
        void run();
        driver.hurry();
      }
    },
    async finish() {
      for (let i = 0; i < 3 && (running || mine.size > 0 || isChanged || $kept.get().type !== 'saved'); i++)
        if (!(await (running ?? run()))) return false;
      return $kept.get().type === 'saved';
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
