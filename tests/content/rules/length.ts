import { best, others, singles } from '../asked.ts';
import { type Asked, type Bank, forms } from '../bank.ts';
import { limit } from '../binomial.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';

const item = reporter('IQ-03');
const bankwide = reporter('IQ-04');
const spread = reporter('IQ-05');

/** Words of the key and of each other option, of a question with one key. */
function lengths({ question }: Asked): { key: number; rest: number[] } {
  return { key: count(best(question)[0]?.text ?? ''), rest: others(question).map((o) => count(o.text)) };
}

/** IQ-03: the right option does not stand out by its length. */
const standsOut: Rule = {
  id: 'IQ-03',
  check: (bank) =>
    singles(bank.asked).flatMap((asked) => {
      const { file, question } = asked;
      const { key, rest } = lengths(asked);
      const mean = rest.reduce((sum, n) => sum + n, 0) / rest.length;
      const letters = best(question)[0]?.text.length ?? 0;
      const longest = Math.max(...others(question).map((o) => o.text.length));
      const where = `${question.id}/${best(question)[0]?.id}`;
      const found: Finding[] = [];
      if (key > 1.25 * mean && key - mean >= 3)
        found.push(
          item.error(
            file,
            where,
            `the key has ${key} words, the others ${mean.toFixed(1)} on average; under 3 more, or at most 1.25 times`,
          ),
        );
      if (letters > 1.35 * longest)
        found.push(
          item.error(
            file,
            where,
            `the key has ${letters} characters, the longest other ${longest}; at most 1.35 times`,
          ),
        );
      return found;
    }),
};

/** IQ-04 over one set of questions: how often the key is the longest, or the shortest, against chance. */
function guessable(name: string, asked: Asked[]): Finding[] {
  const list = singles(asked);
  const most = limit(list.map(({ question }) => 1 / question.options.length));
  const extremes: [string, (key: number, rest: number[]) => boolean][] = [
    ['longest', (key, rest) => rest.every((n) => key > n)],
    ['shortest', (key, rest) => rest.every((n) => key < n)],
  ];
  return extremes.flatMap(([which, stands]) => {
    const hits = list.filter((a) => stands(lengths(a).key, lengths(a).rest));
    if (hits.length <= most) return [];
    const ids = hits.map((a) => a.question.id).join(', ');
    return [
      bankwide.error(
        name,
        '',
        `the key is the ${which} option in ${hits.length} of ${list.length}; chance gives at most ${most}: ${ids}`,
      ),
    ];
  });
}

/** IQ-04: choosing the longest (or shortest) option does no better than chance, in the course and in each form. */
const guess: Rule = {
  id: 'IQ-04',
  check: (bank: Bank) => [
    ...guessable('all questions', bank.asked),
    ...forms(bank.asked).flatMap(([form, asked]) => guessable(`form ${form}`, asked)),
  ],
};

/** IQ-05: the options of a question are of like length. */
const even: Rule = {
  id: 'IQ-05',
  check: (bank) =>
    bank.asked.flatMap(({ file, question }) => {
      const sizes = question.options.map((o) => count(o.text));
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      if (most <= 1.6 * least || most - least <= 4) return [];
      return [spread.warning(file, question.id, `options of ${least} to ${most} words; at most 1.6 times, or 4 more`)];
    }),
};

export const length = [standsOut, guess, even];
