import { type Asked, byFile, forms, singles } from '../bank.ts';
import { limit } from '../binomial.ts';
import { type Finding, reporter } from '../finding.ts';
import type { List } from '../parts.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('POS-03');

/** The written place of the key, from 0. */
function place(list: List): number {
  return list.picks.findIndex(({ right }) => right);
}

/** Options of three, one of which is right. */
function threes(asked: Asked[]): List[] {
  return singles(asked).flatMap(({ list }) => (list.of === 'options' && list.picks.length === 3 ? [list] : []));
}

function tally(lists: List[], places: number): number[] {
  return Array.from({ length: places }, (_, i) => lists.filter((list) => place(list) === i).length);
}

/** In a form of six with three options each place is used once to three times; other sizes likewise. */
function inForm(form: string, all: Asked[]): Finding[] {
  const lists = threes(all);
  const most = Math.ceil(lists.length / 2);
  const counts = tally(lists, 3);
  if (lists.length < 3 || counts.every((n) => n >= 1 && n <= most)) return [];
  return [
    error(
      all[0]?.file ?? '',
      form,
      `the key is in first, second, third place ${counts.join(', ')} times; each 1 to ${most}`,
    ),
  ];
}

function inBank(all: Asked[]): Finding[] {
  const lists = threes(all);
  if (lists.length < 24) return [];
  return tally(lists, 3).flatMap((n, i) => {
    const share = n / lists.length;
    if (Math.abs(share - 1 / 3) <= 0.12) return [];
    return [
      error(
        'all questions',
        '',
        `the key is in place ${i + 1} in ${n} of ${lists.length} (${share.toFixed(2)}); 0.21 to 0.45`,
      ),
    ];
  });
}

/** The first four in a row with the key in the same place; every further one makes a finding of its own. */
function runs(file: string, all: Asked[]): Finding[] {
  const kinds = Map.groupBy(
    singles(all).map(({ list }) => list),
    (list) => list.of,
  );
  return [...kinds.values()].flatMap((lists) =>
    lists.flatMap((list, i) => {
      const row = lists.slice(Math.max(0, i - 3), i + 1);
      if (row.length < 4 || row.some((other) => place(other) !== place(list))) return [];
      return [error(file, list.where, `the key is in place ${place(list) + 1} for more than 3 questions in a row`)];
    }),
  );
}

/** In lists that are never shuffled, how often the first, or the last, is right, against chance. */
function ends(all: Asked[]): Finding[] {
  const lists = singles(all).flatMap(({ list }) => (list.fixed ? [list] : []));
  const most = limit(lists.map(({ picks }) => 1 / picks.length));
  const sides: [string, (list: List) => boolean][] = [
    ['first', (list) => place(list) === 0],
    ['last', (list) => place(list) === list.picks.length - 1],
  ];
  return sides.flatMap(([side, stands]) => {
    const hits = lists.filter(stands);
    if (hits.length <= most) return [];
    const what = `the ${side} is right in ${hits.length} of ${lists.length} lists that are never shuffled`;
    return [
      error('all questions', '', `${what}; chance gives at most ${most}: ${hits.map((list) => list.where).join(', ')}`),
    ];
  });
}

/** What somebody earns who puts all into one group, or leaves an order as it begins. */
function idle({ file, question, item: { piles, begun } }: Asked): Finding[] {
  const all = piles.reduce((sum, { texts }) => sum + texts.length, 0);
  return [
    ...piles
      .filter(({ texts }) => texts.length > (2 / 3) * all)
      .map(({ id, texts }) =>
        error(file, `${question.id}/${id}`, `${texts.length} of ${all} belong here; at most two thirds`),
      ),
    ...(begun && begun.right > begun.of / 2
      ? [error(file, question.id, `${begun.right} of ${begun.of} begin in their right place; at most half`)]
      : []),
  ];
}

/**
 * POS-03: no place gives anything away.
 *
 * - Options, in the written order (paper, no script): each place is used in a form and in a course.
 * - Every list with one key: not more than three in a row of a file in the same place, kind of list by kind of list.
 * - Lists that are never shuffled (gaps, pieces, ordered options, a quiz that does not shuffle): the first and the last
 *   are right no more often than chance allows.
 * - `sort`, whose groups keep their order: no group holds more than two thirds.
 * - `order` with a `start`: at most half begin in their right place. Without one the build shuffles.
 * - The partners of `match` are shuffled, and the order of steps and of a text is its meaning.
 */
const spread: Rule = {
  id: 'POS-03',
  from: 'standard',
  todo: 'Write the options in another order, because on paper they stand as you wrote them.',
  check: (bank) => [
    ...forms(bank.asked).flatMap(([form, asked]) => inForm(form, asked)),
    ...inBank(bank.asked),
    ...byFile(bank.asked).flatMap(([file, asked]) => runs(file, asked)),
    ...ends(bank.asked),
    ...bank.asked.flatMap(idle),
  ],
};

export const position = [spread];
