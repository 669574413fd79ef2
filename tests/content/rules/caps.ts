import { type Asked, forms } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Wording } from '../parts.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';

const { error } = reporter('IQ-17');

const MOMENTS = { stem: 25, option: 14, scene: 60, form: 330 };
const PRACTICE = { question: 60, option: 20 };
/** A decision of a story is a scene with voices in it. */
const SCENARIO = { question: 80 };
/** A text with gaps or pieces is worked on, piece by piece. */
const TEXT = 80;
/** What stands in a list that opens, above a pile or on a scale is read at a glance. */
const LABEL = 8;
const HINT = 25;

function total({ item }: Asked, ...parts: Wording['part'][]): number {
  return item.wordings.reduce((sum, { part, text }) => sum + (parts.includes(part) ? count(text) : 0), 0);
}

function one(asked: Asked): Finding[] {
  const { file, question: q, item } = asked;
  const moments = asked.mode === 'moments';
  const cap = asked.mode === 'scenario' ? SCENARIO.question : PRACTICE.question;
  const over = (where: string, n: number, most: number, what: string) =>
    n > most ? [error(file, where, `${what} has ${n} words; at most ${most}`)] : [];
  const each: [Wording['part'], number, string][] = [
    ['text', TEXT, 'the text'],
    ['option', moments ? MOMENTS.option : PRACTICE.option, 'the option'],
    ['label', LABEL, 'the label'],
    ['hint', HINT, 'the hint'],
  ];
  return [
    ...(moments ? over(q.id, count(q.stem), MOMENTS.stem, 'the stem') : []),
    ...(moments
      ? over(q.id, total(asked, 'scene', 'stem', 'option'), MOMENTS.scene, 'the moment (scene, stem and options)')
      : over(q.id, total(asked, 'scene', 'stem'), cap, 'the question (scene and stem)')),
    ...each.flatMap(([part, most, what]) =>
      item.wordings.filter((w) => w.part === part).flatMap((w) => over(w.where, count(w.text), most, what)),
    ),
  ];
}

/**
 * IQ-17: a question is short enough to be read at once, and a form in two minutes.
 *
 * Scene and stem of every kind have 60 words at most (80 in a story, with the options 60 in a moment). What is weighed
 * or moved has 20: options, items, the left sides of `match`. What is picked from a list or found at a glance has 8:
 * words for a gap, partners, names of groups, steps of a scale, the answer to type. The text of `blanks` and `spot` has
 * 80, a hint 25.
 */
const short: Rule = {
  id: 'IQ-17',
  from: 'strict',
  todo: 'Shorten it, or move a part of it elsewhere.',
  check: (bank) => [
    ...bank.asked.flatMap(one),
    ...forms(bank.asked).flatMap(([form, asked]) => {
      const n = asked.reduce((sum, a) => sum + total(a, 'scene', 'stem', 'option'), 0);
      return n > MOMENTS.form
        ? [error(asked[0]?.file ?? '', form, `the form has ${n} words; at most ${MOMENTS.form}`)]
        : [];
    }),
  ],
};

export const caps = [short];
