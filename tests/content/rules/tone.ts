import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { count, unquoted, words } from '../text.ts';
import { ABSOLUTE } from './cues.ts';

const tonal = reporter('IQ-15');
const tempting = reporter('IQ-16');
const honest = reporter('HN-01');

const SMALL = [
  /\b(?:obviously|clearly|simply|of course|careless|stupid|dumb|silly)\b/i,
  /\b(?:it['’]s|it is|this is) easy\b/i,
  /\b(?:am|is|are|was|were|be|been|being|feel like|['’](?:m|s|re)) (?:such )?a failure\b|\bfailures? as (?:a|an) \w+/i,
  /\bshould have known\b|\byou(?: have|['’]ve)? failed\b|\bwrong answer\b/i,
];

/** "just" meaning "merely". "Just now", "has just gone" and "just sent" tell the time. */
const JUST =
  /(?<!\b(?:have|has|had|only) |['’](?:ve|d) )\bjust\b(?! (?:now|then|before|after|as|under|over|past|about to|in time|(?!need)\w+ed|been|told|sent|said|made|saw|seen|left|got|went|gone|came|found|lost|heard|read|gave|took|began|broke)\b)/i;

/** The first word that talks down to the learner, in our own words and not in what somebody says in a scene. */
export function talkingDown(text: string): string | undefined {
  const ours = unquoted(text);
  return [...SMALL, JUST].map((pattern) => pattern.exec(ours)?.[0].trim()).find(Boolean);
}

/** What people in a scene say, write or do. */
const THEIRS = new Set(['option', 'label', 'text']);

/**
 * IQ-15: nothing talks down to the learner: E in questions, W in a lesson's prose.
 * It reads scene, stem, hints and all that is said back, of every kind, a model answer and its rubric included. Options,
 * items, labels and texts with gaps or pieces are what people say or do, and the fault may be the point.
 */
const kind: Rule = {
  id: 'IQ-15',
  from: 'strict',
  todo: 'Say it without talking down to anybody.',
  check(bank) {
    const found: Finding[] = [];
    for (const { file, item } of bank.asked)
      for (const { where, part, text } of item.wordings) {
        const word = THEIRS.has(part) ? undefined : talkingDown(text);
        if (word) found.push(tonal.error(file, where, `"${word}" in the ${part}`));
      }
    for (const { file, prose } of bank.lessons)
      for (const piece of prose.pieces) {
        const word = piece.kind === 'text' ? talkingDown(piece.text) : undefined;
        if (word) found.push(tonal.warning(`${file}:${piece.line}`, '', `"${word}"`));
      }
    return found;
  },
};

/**
 * IQ-16: what is not strong says in 4 to 25 words why decent people choose it, and does not judge them.
 * Only a rated `choice` has this field.
 */
const pull: Rule = {
  id: 'IQ-16',
  from: 'strict',
  todo: 'Say in a few words why decent people choose it.',
  check: (bank) =>
    bank.asked.flatMap(({ file, question }) =>
      (question.kind === 'choice' ? question.options : []).flatMap((option) => {
        if (!option.rating || option.rating === 'strong') return [];
        const where = `${question.id}/${option.id}`;
        const text = option.pull ?? '';
        const n = count(text);
        const blame = words(text.toLowerCase()).find((w) => ABSOLUTE.has(w) || /^(?:lazy|bad|selfish)$/.test(w));
        return [
          ...(n < 4 || n > 25 ? [tempting.error(file, where, `pull has ${n} words; 4 to 25`)] : []),
          ...(blame ? [tempting.error(file, where, `"${blame}" in the pull`)] : []),
        ];
      }),
    ),
};

const CLAIM =
  /\b(?:personality types?|psychometric\w*|scientifically proven|guaranteed|percentiles?|risk scores?|better than \d+ ?(?:%|per ?cent))|\b[ie]q\b/i;

/** HN-01: no text claims what a course cannot know: no text of any question, lesson or page. */
const honesty: Rule = {
  id: 'HN-01',
  from: 'strict',
  todo: 'Leave the claim out.',
  check(bank) {
    const found: Finding[] = [];
    const look = (file: string, where: string, text: string) => {
      const claim = CLAIM.exec(text)?.[0];
      if (claim) found.push(honest.error(file, where, `"${claim}"`));
    };
    for (const { file, item } of bank.asked) for (const w of item.wordings) look(file, w.where, w.text);
    for (const { file, meta, prose } of bank.lessons) {
      for (const text of [meta.title, meta.objective, meta.summary]) look(file, 'front matter', text);
      for (const piece of prose.pieces) if (piece.kind === 'text') look(`${file}:${piece.line}`, '', piece.text);
    }
    for (const { file, where, text } of bank.copy) look(file, where, text);
    return found;
  },
};

export const tone = [kind, pull, honesty];
