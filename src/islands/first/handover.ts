/** A response that was checked, on its way to the record. */
export interface Checked {
  question: string;
  revision: number;
  picks: string[];
}

/**
 * What the script in the page's head hands to the modules that load later.
 * Until they take over, checked responses wait in `waiting`; afterwards each is
 * passed on at once. Nothing checked early is lost.
 */
export interface Handover {
  waiting: Checked[];
  /** Set by the modules: takes a response and says whether it was safely written. */
  take?: (checked: Checked) => Promise<boolean>;
  /** Shows an earlier response, unless the learner has already begun anew. */
  restore(section: HTMLElement, picks: readonly string[]): void;
  /** Says beside the question whether its response was written. */
  tell(question: string, saved: boolean): void;
}

declare global {
  var goldseam: Handover;
}
