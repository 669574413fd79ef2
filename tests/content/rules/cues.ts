import { best, others } from '../asked.ts';
import type { Asked, Bank } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
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

function has(set: Set<string>, texts: { text: string }[]): boolean {
  return texts.some(({ text }) => words(text.toLowerCase()).some((word) => set.has(word)));
}

const CUES: [string, (asked: Asked) => boolean][] = [
  [
    'an absolute word stands only in wrong or weaker options',
    ({ question: q }) => has(ABSOLUTE, others(q)) && !has(ABSOLUTE, best(q)),
  ],
  ['a hedge word stands only in the key', ({ question: q }) => has(HEDGE, best(q)) && !has(HEDGE, others(q))],
];

function share(bank: Bank): Finding[] {
  return CUES.flatMap(([what, gives]) => {
    const hits = bank.asked.filter(gives);
    const most = Math.max(1, Math.floor(bank.asked.length / 10));
    return [
      ...hits.map(({ file, question }) => cue.warning(file, question.id, what)),
      ...(hits.length > most
        ? [
            cue.error(
              'all questions',
              '',
              `${what} in ${hits.length} of ${bank.asked.length}; at most ${most} (1 in 10): ${hits.map((a) => a.question.id).join(', ')}`,
            ),
          ]
        : []),
    ];
  });
}

/** IQ-06: absolute and hedging words do not give the key away: W for a question, E above one in ten. */
const wording: Rule = { id: 'IQ-06', check: share };

/** "both a plan …" is plain English, so letters as names of options count only in capitals or in pairs. */
const ABOVE = /\b(?:all|none|both|neither|any) of (?:the )?(?:above|these|below|them)\b|\b[a-d] and [a-d]\b/i;
const LETTERED = /\b[Bb]oth [A-D]\b/;

/** IQ-07: no "all of the above" and its relatives, which break when options are shuffled. */
const above: Rule = {
  id: 'IQ-07',
  check: (bank) =>
    bank.asked.flatMap(({ file, question }) =>
      question.options.flatMap((option) => {
        const match = ABOVE.exec(option.text) ?? LETTERED.exec(option.text);
        return match ? [lazy.error(file, `${question.id}/${option.id}`, `"${match[0]}" points at other options`)] : [];
      }),
    ),
};

export const cues = [wording, above];
