/**
 * What the shell of a package gives the pages that it frames. It holds the record for all of them, because only it
 * speaks to the LMS, and because a browser may refuse a framed page any storage. What crosses is text, since each
 * window has classes of its own.
 */
export interface Shell {
  /** Names the record: the course, the learner and the enrolment. */
  record: string;
  /** Ends the ids of what this page records: eight base-36 digits, of which the state needs few. Each page has its own. */
  tail(): string;
  /** The facts and how many entries are damaged, as JSON; no facts where there are as many as are `known`. */
  load(known?: number): Promise<string>;
  /** Takes facts over, as JSON, at once. Resolves to whether they are safely written, here or in the LMS. */
  write(facts: string): Promise<boolean>;
  /** Deletes the record in this browser and in what the LMS keeps. */
  erase(): Promise<boolean>;
  /** Texts that live as long as the launch. */
  shelf: Map<string, string>;
}

declare global {
  interface Window {
    goldseamShell?: Shell;
  }
}

function found(): Shell | undefined {
  try {
    return globalThis.window === undefined || parent === window ? undefined : parent.goldseamShell;
  } catch {
    // Whoever frames the page is of another origin.
    return undefined;
  }
}

/** The shell around this page. Builds for the web have none, and nothing of this. */
export const shell: Shell | undefined = import.meta.env.PACKAGED ? found() : undefined;
