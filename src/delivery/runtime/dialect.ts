import type { Interaction } from '../../domain/lms/interaction/interaction.ts';
import type { Opened, Report } from './driver.ts';

/** An element of the data model and the value that it's given. */
export type Line = readonly [element: string, value: string];

/** What of the host's own answers the author lets count. */
export interface Allowed {
  /** Its mastery score, in place of the author's. */
  masteryScore: boolean;
  /** Its limit of time. */
  timeLimit: boolean;
}

/** How things stood at the launch. */
export interface Before {
  /** As the LMS has it; in SCORM 2004 both words, completion first. */
  status: string;
  /** 0 to 1. */
  scaled?: number | undefined;
}

/** One version of SCORM: what its elements are called, and how their values are written. */
export interface Dialect {
  /** The most characters of state. */
  readonly limit: number;
  /** An element that always has a value while a session is open. */
  readonly probe: string;
  /** Reads what the LMS says at the launch. */
  read(get: (element: string) => string, allowed: Allowed): Opened;
  /** How things stood at the launch: what is better is never given up. */
  standing(get: (element: string) => string): Before;
  /** Said at once at a first launch, because some LMSs else call a course complete that was only opened. */
  opening: readonly Line[];
  /** The lines of an answer at a place in the LMS's list. */
  interaction(index: number, interaction: Interaction): readonly Line[];
  /** The lines of the objectives, at their places in the LMS's list. */
  objective(index: number, objective: Report['objectives'][number]): readonly Line[];
  /** Place, state, score, progress and status, in the order in which LMSs need them. */
  whole(report: Report, before: Before): readonly Line[];
  /** Said before the end. @param ms how long the launch lasted, in milliseconds */
  closing(ms: number): readonly Line[];
  /** What counts as not saved when the LMS refuses it; what else it refuses it may not know. */
  needed(element: string): boolean;
}
