/** Something that a learner can pick. */
export interface Thing {
  id: string;
  text: string;
  /** Whether it is right, or rated strong. */
  right: boolean;
}

/** Things to pick from, as somebody sees them who guesses. */
export interface List {
  /** The question, or `question/gap`. */
  where: string;
  /** Options; words for a gap; pieces of a text; partners, which are right where something belongs to them. */
  of: 'options' | 'gap' | 'pieces' | 'partners';
  picks: Thing[];
  several: boolean;
  /** `true` where learners see them as they are written, and not shuffled. */
  fixed: boolean;
}

/**
 * Which cap a piece of feedback has.
 * `answer`: all that is said to one answer. `note`: a row's own reason, read with those of the other rows.
 * `aside`: a line that a reason for the whole already carries. `nudge`: help before the answer counts.
 * `model`: somebody's whole answer. `point`: something to find in one's own text.
 */
export type Size = 'answer' | 'note' | 'aside' | 'nudge' | 'model' | 'point';

/** What is said back at one place. */
export interface Told {
  where: string;
  size: Size;
  /** The fields by name, in reading order. */
  says: [field: string, text: string][];
  /** The field that everybody reads beside it. */
  beside?: [field: string, text: string];
  /** Whether it answers what is right; missing where everybody reads it. */
  right?: boolean;
}

/** One text of a question. `because` is half a sentence of a result page. */
export interface Wording {
  /** The question, or `question/part`. */
  where: string;
  /** `option`: something to weigh, move or find. `label`: a few words to pick from. `text`: what has gaps or pieces. */
  part: 'scene' | 'stem' | 'text' | 'option' | 'label' | 'hint' | 'feedback' | 'because';
  text: string;
}

/** Texts of which each has to say something else. */
export interface Group {
  where: string;
  texts: { id: string; text: string }[];
}

/** What one kind of question has of its own. What it leaves out it does not have. */
export interface Parts {
  lists?: List[];
  /** Whether a statement to judge is true. */
  truth?: boolean;
  /** `true` where the stem is a statement and no question. */
  states?: boolean;
  /** Things by the group that they belong to, in the groups' order. */
  piles?: { id: string; texts: string[] }[];
  /** How many things stand in their right place at the start, of how many; missing where the build shuffles. */
  begun?: { right: number; of: number };
  /** Answers that fit a field that is typed into, and the text around it. */
  typed?: { where: string; accept: string[]; around?: string }[];
  /** What is asked at one place, and what can be picked there: for words that both share. */
  echoes?: { where: string; asks: string; picks: Thing[] }[];
  groups?: Group[];
  /** What is read besides scene and stem before the answer. */
  shown?: Wording[];
  told: Told[];
  /** What else is read after it. */
  after?: Wording[];
}

/** A text that may be missing, as a list of none or one. */
export function wording(where: string, part: Wording['part'], text: string | undefined): Wording[] {
  return text ? [{ where, part, text }] : [];
}
