import type { QuestionOf } from '../../schemas/question.ts';
import { shuffle } from './shuffle.ts';

// How a question lies before anybody has answered it. The seed alone decides what is shuffled.

/**
 * Ids in an order that doesn't look like the one they have; `order` gives another one for each round.
 *
 * @param looks what a learner sees of each; at least two must look different
 */
export function mixedUp(
  ids: readonly string[],
  order: (ids: readonly string[], round: number) => string[],
  looks: (id: string) => string = (id) => id,
): string[] {
  const seen = (some: readonly string[]) => JSON.stringify(some.map(looks));
  for (let round = 0; ; round++) {
    const mixed = order(ids, round);
    if (seen(mixed) !== seen(ids) || new Set(ids.map(looks)).size < 2) return mixed;
  }
}

/** The items of an order as they are shown at first: as its author says, or shuffled until they are not in order. */
export function startOf<T extends { id: string; text: string }>(
  items: readonly T[],
  start: readonly string[] | undefined,
  seed: string,
): T[] {
  const right = items.map((item) => item.id);
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? id;
  const ids = start ?? mixedUp(right, (all, round) => shuffle(all, `${seed} ${round}`), textOf);
  return ids.flatMap((one) => items.find((item) => item.id === one) ?? []);
}

/** The rows of a match or a sort with the partner of each, and what can be picked for them; nothing is shuffled yet. */
export function pairing(question: QuestionOf<'match' | 'sort'>) {
  if (question.kind === 'match') return { rows: question.left, targets: question.right };
  return { rows: question.items.map(({ group, ...item }) => ({ ...item, to: group })), targets: question.groups };
}

/** A text with gaps, in paragraphs of words and gaps. */
export function gapsOf({ text, gaps }: Pick<QuestionOf<'blanks'>, 'text' | 'gaps'>) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  const order = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, id]) => id);
  return paragraphs.map((paragraph) =>
    paragraph.split(/\{([^{}]*)\}/).map((piece, i) => {
      const gap = i % 2 === 1 ? gaps.find(({ id }) => id === piece) : undefined;
      return gap ? { gap, number: order.indexOf(gap.id) + 1 } : { words: piece };
    }),
  );
}

/** What fits a gap, the best first. */
export function fitting({ accept, options = [] }: QuestionOf<'blanks'>['gaps'][number]): string[] {
  return accept ?? options.flatMap(({ key, text }) => (key ? [text] : []));
}

/** A piece of a text, out of its sentence. */
export function quoted(text: string): string {
  return `“${text.trim().replace(/^[“”"]+|[“”"]+$/g, '')}”`;
}
