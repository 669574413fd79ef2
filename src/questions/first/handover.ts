import type { Key } from '../../domain/quiz/key.ts';
import type { Early } from './early.ts';

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

/** What the feedback on a reply shows. */
export interface Verdict {
  /** The outcome, which is the name of a heading; '' where nothing of the reply exists any more, or nothing was answered. */
  outcome: string;
  /** By the id of each part that it speaks of: which of the part's lines. */
  lines: Readonly<Record<string, string>>;
}

/** An order of ids that a seed decides; another one for each round. */
export type Order = (ids: readonly string[], round: number) => string[];

/** How a kind of question behaves, wherever it stands. `section` is the element that holds its fields. */
export interface Form {
  /** What stands in the inputs, complete or not. */
  read(section: HTMLElement): Reply;
  /** Puts a reply into the inputs. */
  write(section: HTMLElement, reply: Reply): void;
  /** The sentence that says why this can't be checked yet; nothing where it can. */
  missing(section: HTMLElement, reply: Reply): string | undefined;
  /**
   * The sentence that says why what stands there can't be read; nothing where it can, or where nothing stands
   * there. It marks the field. The key is the feedback's where none is given.
   */
  flaw?(section: HTMLElement, reply: Reply, key?: Key): string | undefined;
  /** Help with an answer that comes close, given once before it counts. */
  help?(section: HTMLElement, reply: Reply): string | undefined;
  /** What's shown in answer; with `whole` also what was right. It says in the feedback what the learner had, where there's a place for it. */
  judge(section: HTMLElement, feedback: DocumentFragment, reply: Reply, whole: boolean): Verdict;
  /** Makes the inputs readable only, or opens them; beyond what's done for all of them. */
  lock?(section: HTMLElement, locked: boolean): void;
  /** Puts what may be mixed up in another order. */
  arrange?(section: HTMLElement, order: Order): void;
}

/** The question after confidence, on pages that ask it. */
export interface Sureness {
  /** Whether the learner is sure; nothing where the question doesn't ask or they haven't said. */
  read(section: HTMLElement): boolean | undefined;
  /** The sentence that asks for it, where it's asked and open. */
  missing(section: HTMLElement): string | undefined;
  write(section: HTMLElement, reply: Reply): void;
  /** Leaves the sentence in the feedback that fits. */
  show(feedback: DocumentFragment, reply: Reply, outcome: string): void;
}

/**
 * What the scripts in the page's head hand to one another, and to the modules
 * that load later. Checked responses wait in `waiting` until they're drained: at
 * once where the modules are there, else when they arrive. Nothing checked early
 * is lost.
 */
export interface Handover {
  readonly waiting: Checked[];
  /** By kind; `options` are what all behave like that have no script of their own. The others stand on pages that have such questions. */
  kinds: Record<string, Form>;
  sure?: Sureness;
  /** What was begun on a page of a quiz, a test or a story before its modules arrived. */
  early?: Early | undefined;
  /** Set by the modules: records all that is waiting. */
  drain?: () => void;
  /** What stands in a question's inputs. */
  read(section: HTMLElement): Reply;
  /** Puts a reply into a question's inputs. */
  write(section: HTMLElement, reply: Reply): void;
  /** Makes a question readable only, or opens it. */
  lock(section: HTMLElement, locked: boolean): void;
  /** The feedback on a reply by today's key; with `whole` also what was right and what the learner had. */
  feedbackOn(section: HTMLElement, reply: Reply, whole?: boolean): DocumentFragment | undefined;
  /** Records a reply, now or when the modules arrive. */
  hand(section: HTMLElement, reply: Reply): void;
  /** Says something in the question's status; `quiet` is for the eyes alone, where the focus says more. */
  say(section: HTMLElement, text: string, quiet?: boolean): void;
  /** Shows an earlier response, unless the learner has already begun anew. */
  restore?(section: HTMLElement, reply: Reply): void;
  /** Says beside the question whether its response was written. */
  tell?(question: string, saved: boolean): void;
  /** Set in a round of trying again: what else is said then. */
  note?: (question: string) => string | undefined;
  /** Opens a question for another answer. */
  again?(section: HTMLElement): void;
  /** Moves the focus to the first control of an open question. */
  enter(section: HTMLElement): void;
}

declare global {
  var goldseam: Handover;
}
