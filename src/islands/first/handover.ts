/** A response that was checked, on its way to the record. */
export interface Checked {
  question: string;
  revision: number;
  picks: string[];
}

/**
 * What the script in the page's head hands to the modules that load later.
 * Checked responses wait in `waiting` until they are drained: at once where the
 * modules are there, else when they arrive. Nothing checked early is lost.
 */
export interface Handover {
  waiting: Checked[];
  /** Set by the modules: records all that is waiting. */
  drain?: () => void;
  /** Shows an earlier response, unless the learner has already begun anew. */
  restore(section: HTMLElement, picks: readonly string[]): void;
  /** Says beside the question whether its response was written. */
  tell(question: string, saved: boolean): void;
}

declare global {
  var goldseam: Handover;
}
