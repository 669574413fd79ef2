import { count } from './text.ts';

/** Texts that are right or wrong together, or belong to one group. */
interface Side {
  id: string;
  texts: string[];
}

function mean(list: number[]): number {
  return list.reduce((sum, n) => sum + n, 0) / list.length;
}

/**
 * Sides that can be told apart by length alone: every text of one has more words than every text of the other, by
 * three words and a quarter on average. Of one text by itself this says nothing.
 */
export function unlike(sides: Side[]): string[] {
  const sized = sides
    .filter(({ texts }) => texts.length > 1)
    .map(({ id, texts }) => ({ id, sizes: texts.map((text) => count(text)) }));
  return sized.flatMap((long) =>
    sized.flatMap((short) => {
      const [more, less] = [mean(long.sizes), mean(short.sizes)];
      if (Math.min(...long.sizes) <= Math.max(...short.sizes) || more - less < 3 || more <= 1.25 * less) return [];
      return [
        `all of "${long.id}" (${more.toFixed(1)} words on average) are longer than all of "${short.id}" (${less.toFixed(1)})`,
      ];
    }),
  );
}
