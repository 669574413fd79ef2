import type { Act, Block, Prose } from './prose.ts';
import { count } from './text.ts';

/** Prose between two acts, or before the first, or after the last. */
export interface Gap {
  /** The act before and the act after, as a reader would name them. */
  from: string;
  to: string;
  /** Line of the act before; 1 at the start. */
  line: number;
  /** Words to read, worked examples included. */
  words: number;
  /** Words outside worked examples. */
  plain: number;
}

/** Words of a block that the learner must read on the way: conflict cards are folded up and do not count. */
export function counted(block: Block): number {
  return block.inside === 'Voices' ? 0 : count(block.text);
}

function named(act: Act): string {
  return act.id ? `${act.name} "${act.id}"` : act.name;
}

/** The stretches of prose of a lesson, in order. There is one more than there are acts. */
export function gaps(prose: Prose): Gap[] {
  let gap: Gap = { from: 'the start', to: 'the end', line: 1, words: 0, plain: 0 };
  const list = [gap];
  for (const piece of prose.pieces) {
    if (piece.kind === 'act') {
      gap.to = named(piece);
      gap = { from: named(piece), to: 'the end', line: piece.line, words: 0, plain: 0 };
      list.push(gap);
    } else {
      gap.words += counted(piece);
      if (piece.inside !== 'Example') gap.plain += counted(piece);
    }
  }
  return list;
}

/** Words of prose of a lesson, without conflict cards. */
export function proseWords(prose: Prose): number {
  return gaps(prose).reduce((sum, gap) => sum + gap.words, 0);
}
