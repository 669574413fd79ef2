import type { Standing } from '../../domain/lms/decide.ts';
import type { Interaction } from '../../domain/lms/interaction/interaction.ts';
import type { ObjectiveStanding } from '../../domain/lms/standing.ts';

/** Why the course was opened. Only in `normal` is anything reported. */
export type Mode = 'normal' | 'browse' | 'review';

/** What a host says when a course is opened. */
export interface Opened {
  mode: Mode;
  /** What was saved for the course; '' where nothing was. */
  state: string;
  /** The page that was open last, below the course; '' where there's none. */
  place: string;
  /** Names the learner. It may be empty; it's used to keep learners at one computer apart, and for nothing else. */
  learner: string;
  /** Whether the host says that the course was never opened before. */
  isFirst: boolean;
  /** Names the enrolment, where the host has a name for it. */
  enrolment?: string;
  /** The score that the host asks for, 0 to 1. */
  masteryScore?: number | undefined;
  /** The time that the host allows, in milliseconds, for this launch. */
  allowed?: number | undefined;
}

/** What is to be told. What was told before and is the same isn't told again. */
export interface Report {
  standing: Standing;
  objectives: readonly ObjectiveStanding[];
  /** Answers that the host was not told of yet. */
  interactions: readonly Interaction[];
  state: string;
  place: string;
}

/** Speaks to one sort of host. */
export interface Driver {
  /** The learner and the enrolment, where they're known without asking. */
  readonly known?: Pick<Opened, 'learner' | 'enrolment'>;
  /** How many characters of state it carries. */
  readonly limit: number;
  /** Opens the session. `undefined` where the host refuses or doesn't answer. */
  open(): Promise<Opened | undefined>;
  /** Tells a report. Resolves to whether the host says that it's saved. Never rejects. */
  report(report: Report): Promise<boolean>;
  /** Tells what is left of the last report at once, because the page may be about to go. */
  hurry(): void;
  /**
   * Ends the session. Resolves to whether the host took it. What can be done at once is done at once where the page
   * `isLeaving`; where it `isReload`, and the next page can go on with the session, it isn't ended.
   */
  close(isLeaving: boolean, isReload?: boolean): Promise<boolean>;
  /** Where the learner goes after Exit, where the host says so. */
  returnTo?(): string | undefined;
}
