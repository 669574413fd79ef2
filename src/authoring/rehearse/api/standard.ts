import type { Model } from './model.ts';

/** What a version of SCORM calls things, and which number it has for each error. */
export interface Standard {
  title: string;
  model: Model;
  calls: {
    begin: string;
    end: string;
    get: string;
    set: string;
    commit: string;
    error: string;
    text: string;
    detail: string;
  };
  errors: {
    /** Begun twice, begun again after the end. */
    begun: number;
    over: number;
    /** A call before the beginning, by its kind. */
    early: Record<'get' | 'set' | 'commit' | 'end', number>;
    late: Record<'get' | 'set' | 'commit' | 'end', number>;
    argument: number;
    /** Reading an element that there isn't, one that can only be written, or one that has no value. */
    unknownGet: number;
    unknownSet: number;
    writeOnly: number;
    unset: number;
    readOnly: number;
    type: number;
    range: number;
    /** Something that must come before is missing. */
    order: number;
    gap: number;
    children: number;
  };
  /** The element in which the saved state lies, and those that say mode and status. */
  named: { state: string; mode: string; entry: string; credit: string; exit: string; session: string; total: string };
  /** What else is wrong when a value is set, by what was set before. */
  rules(name: string, value: string, had: (name: string) => string): string | undefined;
  /** What is wrong at the end of a launch. */
  atEnd(had: (name: string) => string, isFirst: boolean): string[];
  /** What an LMS makes of what was left open at the end, when it works things out by itself. */
  settle(data: Map<string, string>): void;
  /** A span of time in milliseconds, and written. */
  span(text: string): number;
  written(ms: number): string;
}
