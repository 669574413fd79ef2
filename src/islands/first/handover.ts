/** What a learner answered: ids in the notation of the question's kind, and what was typed. */
export interface Reply {
  picks: readonly string[];
  texts?: readonly string[];
  /** Whether they were sure, where the question asks. */
  sure?: boolean;
}

/** A response that was checked, on its way to the record. */
export interface Checked {
  question: string;
  revision: number;
  picks: string[];
  texts?: string[];
  sure?: boolean;
}

/**
 * What the feedback on a reply shows: the heading of an outcome, and by the id of
 * each part that it speaks of, which of the part's lines.
 */
export type Verdict = [outcome: string, lines: Record<string, string>];

/** What a kind of question does in its own way. What it leaves out is done as with options. */
export interface FirstKind {
  /** What was answered; or, where it cannot be checked yet, the sentence that says so. */
  read?(section: HTMLElement): Reply | string;
  /** Puts an earlier reply into the inputs. */
  write?(section: HTMLElement, reply: Reply): void;
  /** What is shown in answer; `undefined` where nothing of the reply exists any more. */
  judge?(feedback: DocumentFragment, reply: Reply): Verdict | undefined;
  /** Called when the inputs begin or cease to be for reading only. */
  lock?(section: HTMLElement, locked: boolean): void;
}

/** The question after confidence, on pages that ask it. */
export interface FirstSure {
  /** Adds what was chosen to the reply; gives a sentence where nothing was. */
  read(section: HTMLElement, reply: Reply): string | undefined;
  write(section: HTMLElement, reply: Reply): void;
  /** Leaves the sentence in the feedback that fits. */
  show(feedback: DocumentFragment, reply: Reply, outcome: string): void;
}

/**
 * What the scripts in the page's head hand to one another, and to the modules
 * that load later. Checked responses wait in `waiting` until they are drained: at
 * once where the modules are there, else when they arrive. Nothing checked early
 * is lost.
 */
export interface Handover {
  waiting: Checked[];
  /** By kind. Each stands in a script of its own, on pages that have such questions. */
  kinds: Record<string, FirstKind>;
  sure?: FirstSure;
  /** Set by the modules: records all that is waiting. */
  drain?: () => void;
  /** Records a reply, now or when the modules arrive. */
  hand(section: HTMLElement, reply: Reply): void;
  /** Shows an earlier response, unless the learner has already begun anew. */
  restore(section: HTMLElement, reply: Reply): void;
  /** Says something in the question's status. */
  say(section: HTMLElement, text: string): void;
  /** Says beside the question whether its response was written. */
  tell(question: string, saved: boolean): void;
  /** Set in a round of trying again: what else is said then. */
  note?: (question: string) => string | undefined;
  /** The feedback on a reply by today's key, for those who need its outcome. */
  feedbackOn(section: HTMLElement, reply: Reply): DocumentFragment | undefined;
  /** Opens a question for another answer. */
  again(section: HTMLElement): void;
  /** Moves the focus to the first control of an open question. */
  enter(section: HTMLElement): void;
}

declare global {
  var goldseam: Handover;
}
