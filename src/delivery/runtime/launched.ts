import type { Log } from '../../stores/log.ts';
import { memory } from '../../stores/memory.ts';
import { tab } from '../../stores/tab.ts';
import type { CourseData } from './course.ts';
import type { Driver, Opened } from './driver.ts';
import { type Enrolment, enrolmentOf } from './enrolment.ts';
import { ownLog } from './own-log.ts';
import { readingLog } from './reading-log.ts';

/** Whose record a launch works on. */
export interface Launched {
  log: Log;
  /** The name of the record. */
  record: string;
  enrolment?: Enrolment | undefined;
  /** Ids of what is recorded end in it, nearly. */
  tag: string;
  /** Whether the record is one that a later launch of the same learner finds again. */
  isKnown: boolean;
}

/** Finds the record of a launch. Where the host says nothing, a page that was loaded again goes on with the one it had. */
export function launched(
  { id }: CourseData,
  driver: Driver | undefined,
  opened: Opened | undefined,
  now: () => number,
): Launched {
  const isReading = opened !== undefined && opened.mode !== 'normal';
  const known = opened ?? driver?.known;
  const kept = isReading ? { ...memory, write: () => {} } : memory;
  const enrolment = known && enrolmentOf({ course: id, state: '', isFirst: false, ...known }, kept, Math.random);
  const key = `goldseam/${id}/record`;
  const last = tab.read(key);
  // What is tried while only reading lies under a name of its own, so that no later launch takes it up.
  const record = isReading ? `${id}/reading` : (enrolment?.record ?? (last || `${id}/alone`));
  if (enrolment && !isReading) tab.write(key, record);
  return {
    log: isReading ? readingLog(now) : ownLog(record, now),
    record,
    enrolment,
    tag: enrolment?.tag ?? 'alonealo',
    isKnown: record !== `${id}/alone`,
  };
}
