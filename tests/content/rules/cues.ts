import { type Asked, type Bank, listed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import { rights, wrongs } from '../item.ts';
import type { Rule } from '../rules.ts';
import { words } from '../text.ts';

const cue = reporter('IQ-06');
const lazy = reporter('IQ-07');

/** Words that make an option too sweeping to be right. */
export const ABSOLUTE = new Set(
  'always never all none only every everyone nobody must completely totally impossible guarantee guaranteed'.split(' '),
);
/** Words that make an option too careful to be wrong. */
const HEDGE = new Set('usually often may might can could some sometimes generally tend'.split(' '));

function has(set: Set<string>, texts: string[]): boolean {
  return texts.some((text) => words(text.toLowerCase()).some((word) => set.has(word)));
}

/** What somebody can compare who guesses: the right and the wrong things of a list, or a statement by itself. */
interface Weighed {
  asked: Asked;
  where: string;
  right: string[];
  wrong: string[];
}

function weighed(bank: Bank): Weighed[] {
  const texts = (picks: { text: string }[]) => picks.map(({ text }) => text);
  return [
    ...listed(bank.asked)
      .filter(({ list }) => list.of !== 'pieces')
      .map(({ asked, list }) => ({
        asked,
        where: list.where,
        right: texts(rights(list)),
        wrong: texts(wrongs(list)),
      })),
    ...bank.asked
      .filter(({ item }) => item.truth !== undefined)
      .map((asked) => ({
        asked,
        where: asked.question.id,
        right: asked.item.truth ? [asked.question.stem] : [],
        wrong: asked.item.truth ? [] : [asked.question.stem],
      })),
  ];
}

const CUES: [string, (one: Weighed) => boolean][] = [
  [
    'an absolute word stands only in what is wrong or weaker',
    ({ right, wrong }) => has(ABSOLUTE, wrong) && !has(ABSOLUTE, right),
  ],
  ['a hedge word stands only in what is right', ({ right, wrong }) => has(HEDGE, right) && !has(HEDGE, wrong)],
];

function share(bank: Bank): Finding[] {
  const all = weighed(bank);
  return CUES.flatMap(([what, gives]) => {
    const hits = all.filter(gives);
    const most = Math.max(1, Math.floor(all.length / 10));
    return [
      ...hits.map(({ asked, where }) => cue.warning(asked.file, where, what)),
      ...(hits.length > most
        ? [
            cue.error(
              'all questions',
              '',
              `${what} in ${hits.length} of ${all.length}; at most ${most} (1 in 10): ${hits.map((one) => one.where).join(', ')}`,
            ),
          ]
        : []),
    ];
  });
}

/**
 * IQ-06: absolute and hedging words do not give the key away: W for each, E above one in ten.
 *
 * It reads options, gaps, partners (a partner that nobody has is a wrong one), and statements: an absolute makes a
 * statement look false, a hedge makes it look true. Not `spot`, where a sweeping word may be the very place that goes
 * wrong, nor `sort`, `order` and `scale`, where nothing is wrong in itself.
 */
const wording: Rule = {
  id: 'IQ-06',
  from: 'standard',
  todo: 'Take such words out of some of them, so that nobody can answer by tone.',
  check: share,
};

/** "both a plan …" is plain English, so letters as names of options count only in capitals or in pairs. */
const ABOVE = /\b(?:all|none|both|neither|any) of (?:the )?(?:above|these|below|them)\b|\b[a-d] and [a-d]\b/i;
const LETTERED = /\b[Bb]oth [A-D]\b/;

/**
 * IQ-07: no "all of the above" and its relatives, which break when options are shuffled.
 * It reads what is picked from a list: options, gaps, partners. Groups and steps keep their order, and "both of them"
 * may be a group's honest name; pieces of a text speak of the text.
 */
const above: Rule = {
  id: 'IQ-07',
  from: 'standard',
  todo: 'Say what is meant in its own words, because options can stand in another order.',
  check: (bank) =>
    listed(bank.asked)
      .filter(({ list }) => list.of !== 'pieces')
      .flatMap(({ asked, list }) =>
        list.picks.flatMap(({ id, text }) => {
          const match = ABOVE.exec(text) ?? LETTERED.exec(text);
          return match ? [lazy.error(asked.file, `${list.where}/${id}`, `"${match[0]}" points at other options`)] : [];
        }),
      ),
};

export const cues = [wording, above];
