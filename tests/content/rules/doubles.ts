import type { Asked } from '../bank.ts';
import { reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { count, likeness, words } from '../text.ts';

const double = reporter('IQ-11');

function pairs<T>(list: T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Whether the same words stand in another order: "Ruta, then Kemal" is not "Kemal, then Ruta". */
function reordered(a: string, b: string): boolean {
  const [left, right] = [words(a.toLowerCase()), words(b.toLowerCase())];
  return left.join(' ') !== right.join(' ') && left.toSorted().join(' ') === right.toSorted().join(' ');
}

/** What is read of a question before its options. */
function asks({ item }: Asked): string {
  const parts = new Set(['scene', 'stem', 'text']);
  return item.wordings.flatMap(({ part, text }) => (parts.has(part) ? [text] : [])).join(' ');
}

/** Shorter ones, like "What fits?", are common speech. */
const FLOOR = 8;

/**
 * IQ-11: nothing is said twice.
 *
 * E where two things of one question are 0.8 alike, in any kind that has things: options, words for a gap, pieces,
 * partners, both sides of `match`, items of `order` and `sort`, names of groups, steps, points of a rubric. One of the
 * two could not be told from the other. The same words in another order are something else, as a chain of calls is. W where scene, stem and text of two questions are 0.85 alike.
 */
const once: Rule = {
  id: 'IQ-11',
  from: 'standard',
  todo: 'Reword one of them, or take it out.',
  check: (bank) => [
    ...bank.asked.flatMap(({ file, item }) =>
      item.groups.flatMap(({ where, texts }) =>
        pairs(texts).flatMap(([a, b]) => {
          const share = likeness(a.text, b.text);
          if (share < 0.8 || reordered(a.text, b.text)) return [];
          return [double.error(file, `${where}/${a.id}, ${b.id}`, `${share.toFixed(2)} alike; under 0.8`)];
        }),
      ),
    ),
    ...pairs(bank.asked.filter((one) => count(asks(one)) >= FLOOR)).flatMap(([a, b]) => {
      const share = likeness(asks(a), asks(b));
      if (share < 0.85) return [];
      return [double.warning(b.file, `${a.question.id}, ${b.question.id}`, `${share.toFixed(2)} alike; under 0.85`)];
    }),
  ],
};

export const doubles = [once];
