import type { CourseData } from './course.ts';
import type { Driver } from './driver.ts';
import type { Shelf } from './xapi/session.ts';

/** What a driver is made of. */
export interface Start {
  course: CourseData;
  /** The query of the shell's address, where some hosts say who opened it. */
  query: string;
  shelf: Shelf;
  elapsed(): number;
  now(): number;
}

/** Makes a driver. Resolves to `undefined` where no host is to be found. */
export type Begin = (start: Start) => Promise<Driver | undefined>;
