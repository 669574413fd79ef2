import { type Asked, type Bank, forms, listed, singles } from '../bank.ts';
import { limit } from '../binomial.ts';
import { type Finding, reporter } from '../finding.ts';
import { rights, wrongs } from '../item.ts';
import type { List } from '../parts.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';
import { unlike } from '../unlike.ts';

const item = reporter('IQ-03');
const bankwide = reporter('IQ-04');
const spread = reporter('IQ-05');

/** Words of the key and of each other thing, in a list with one key. */
function lengths(list: List): { key: number; rest: number[] } {
  return { key: count(rights(list)[0]?.text ?? ''), rest: wrongs(list).map(({ text }) => count(text)) };
}

/** In a gap a thing is often one word, and some words are longer than others: there letters count from six more on. */
const LETTERS = { gap: 6, options: 0, pieces: 0, partners: 0 };

function keyStandsOut(file: string, list: List): Finding[] {
  const { key, rest } = lengths(list);
  const mean = rest.reduce((sum, n) => sum + n, 0) / rest.length;
  const letters = rights(list)[0]?.text.length ?? 0;
  const longest = Math.max(...wrongs(list).map(({ text }) => text.length));
  const where = `${list.where}/${rights(list)[0]?.id}`;
  const found: Finding[] = [];
  if (key > 1.25 * mean && key - mean >= 3)
    found.push(
      item.error(
        file,
        where,
        `the key has ${key} words, the others ${mean.toFixed(1)} on average; under 3 more, or at most 1.25 times`,
      ),
    );
  if (letters > 1.35 * longest && letters - longest >= LETTERS[list.of])
    found.push(
      item.error(file, where, `the key has ${letters} characters, the longest other ${longest}; at most 1.35 times`),
    );
  return found;
}

/**
 * IQ-03: what is right does not stand out by its length.
 *
 * - Where one of a list is right (`choice`, a gap of `blanks`, a piece in `spot`): the key is not the long one.
 * - Where several are right (`choices`, `spot` with `several`): they are not all longer, or all shorter, than the rest.
 * - `sort`: the things of one group are not all longer than those of another.
 * - `match`: every partner that somebody has is right, so length tells nothing. `order`, `true-false` and `scale` have
 *   nothing to compare, and `text`, `number` and `reflect` nothing to pick.
 */
const standsOut: Rule = {
  id: 'IQ-03',
  from: 'standard',
  todo: 'Shorten what is right or lengthen the rest, because what stands out gets picked by people who guess.',
  check: (bank) => [
    ...singles(bank.asked).flatMap(({ asked, list }) => keyStandsOut(asked.file, list)),
    ...bank.asked.flatMap(({ file, question, item: { lists, piles } }) => [
      ...lists
        .filter(({ several, of }) => several && of !== 'partners')
        .flatMap((list) => {
          const what = unlike([
            { id: 'right', texts: rights(list).map(({ text }) => text) },
            { id: 'wrong', texts: wrongs(list).map(({ text }) => text) },
          ]);
          return what.map((one) => item.error(file, list.where, one));
        }),
      ...unlike(piles).map((what) => item.error(file, question.id, what)),
    ]),
  ],
};

/** IQ-04 over one set of questions: how often the key is the longest, or the shortest, against chance. */
function guessable(name: string, asked: Asked[]): Finding[] {
  const lists = singles(asked).map(({ list }) => list);
  const most = limit(lists.map(({ picks }) => 1 / picks.length));
  const extremes: [string, (key: number, rest: number[]) => boolean][] = [
    ['longest', (key, rest) => rest.every((n) => key > n)],
    ['shortest', (key, rest) => rest.every((n) => key < n)],
  ];
  return extremes.flatMap(([which, stands]) => {
    const hits = lists.filter((list) => stands(lengths(list).key, lengths(list).rest));
    if (hits.length <= most) return [];
    const ids = hits.map(({ where }) => where).join(', ');
    return [
      bankwide.error(
        name,
        '',
        `the key is the ${which} option in ${hits.length} of ${lists.length}; chance gives at most ${most}: ${ids}`,
      ),
    ];
  });
}

/**
 * IQ-04: choosing the longest (or shortest) does no better than chance, in the course and in each form.
 * It counts every list with one key: options, gaps and pieces, each with the chance that its number of things gives.
 */
const guess: Rule = {
  id: 'IQ-04',
  from: 'standard',
  todo: 'Shorten or lengthen some of them, so that nobody can answer by length.',
  check: (bank: Bank) => [
    ...guessable('all questions', bank.asked),
    ...forms(bank.asked).flatMap(([form, asked]) => guessable(`form ${form}`, asked)),
  ],
};

/**
 * IQ-05: the things in one list are of like length. This holds for options, gaps and partners.
 * Pieces of a text are as long as the text needs them; IQ-03 and IQ-04 hold for them.
 */
const even: Rule = {
  id: 'IQ-05',
  from: 'strict',
  todo: 'Bring them to about the same length.',
  check: (bank) =>
    listed(bank.asked).flatMap(({ asked, list }) => {
      const sizes = list.picks.map(({ text }) => count(text));
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      if (list.of === 'pieces' || most <= 1.6 * least || most - least <= 4) return [];
      return [
        spread.warning(asked.file, list.where, `options of ${least} to ${most} words; at most 1.6 times, or 4 more`),
      ];
    }),
};

export const length = [standsOut, guess, even];
