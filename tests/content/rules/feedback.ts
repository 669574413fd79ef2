import { byFile } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import { own } from '../item.ts';
import type { Size, Told } from '../parts.ts';
import type { Rule } from '../rules.ts';
import { count, likeness } from '../text.ts';

const size = reporter('IQ-12');
const content = reporter('IQ-13');
const care = reporter('IQ-14');

function outside(n: number, least: number, most: number): boolean {
  return n < least || n > most;
}

/** Least and most words of what is no whole answer. */
const CAPS: Record<Exclude<Size, 'answer'>, [number, number]> = {
  note: [8, 40],
  aside: [4, 25],
  nudge: [8, 40],
  model: [12, 120],
  point: [3, 20],
};
/** Rows are read one after the other, so all their notes are no longer than the prose between two acts of a lesson. */
const NOTES = 150;

/** What happens next in a story is a small scene of its own. */
const most = { question: { first: 40, both: 60 }, scenario: { first: 50, both: 75 } };

function sizes({ size, says, beside }: Told, cap: (typeof most)['question']): string[] {
  if (size !== 'answer') {
    const [least, top] = CAPS[size];
    return says
      .filter(([, text]) => outside(count(text), least, top))
      .map(([field, text]) => `${field} has ${count(text)} words; ${least} to ${top}`);
  }
  const [first, second] = beside ? [...says, beside] : says;
  if (!first) return [];
  const [n, m] = [count(first[1]), count(second?.[1] ?? '')];
  if (!second) return outside(n, 12, 60) ? [`${first[0]} has ${n} words; 12 to 60 where it stands alone`] : [];
  return [
    ...(outside(n, 8, cap.first) ? [`${first[0]} has ${n} words; 8 to ${cap.first}`] : []),
    ...(outside(m, 8, 40) ? [`${second[0]} has ${m} words; 8 to 40`] : []),
    ...(outside(n + m, 12, cap.both) ? [`${first[0]} and ${second[0]} have ${n + m} words; 12 to ${cap.both}`] : []),
  ];
}

/** A point of a rubric is something to find, not something said, and may be worded like the next. */
function alike(told: Told[], file: string): Finding[] {
  const said = told.filter((one) => one.size !== 'point');
  return said.flatMap((a, i) =>
    said.slice(i + 1).flatMap((b) => {
      const share = likeness(own(a), own(b));
      if (share < 0.7) return [];
      return [
        size.error(
          file,
          `${a.where}, ${b.where.split('/').at(-1)}`,
          `the feedback is ${share.toFixed(2)} alike; under 0.7`,
        ),
      ];
    }),
  );
}

function together(told: Told[]): string[] {
  const n = told.filter((one) => one.size === 'note').reduce((sum, one) => sum + count(own(one)), 0);
  return n > NOTES ? [`all reasons together have ${n} words; at most ${NOTES}`] : [];
}

/**
 * IQ-12: feedback stands at every place, neither thin nor long, and at each place it is its own.
 *
 * All that is read for one answer has 12 to 60 words: an option's result and reason (8 to 40 each), or its reason
 * alone; `ifTrue` and `ifFalse`; the reason of a piece in `spot`, since only those picked or missed are read; the one
 * reason of `order`, `text` and `number`; what a `scale` says. `low` and `high` are read with the reason, as a result
 * is: 8 to 40, and 60 with it.
 *
 * The reasons of rows (`match`, `sort`, gaps of `blanks`) are all read, one below the other: 8 to 40 words each and 150
 * in all. An item of `order` may have an aside of 4 to 25, since the question's reason carries it. What is said to an
 * answer that comes close is a nudge: 8 to 40. A `reflect` has no feedback; its model is a whole answer of 12 to 120
 * words, and a point of its rubric 3 to 20, short enough to be looked for.
 */
const present: Rule = {
  id: 'IQ-12',
  from: 'strict',
  todo: 'Bring it to that length, and say something of its own in each place.',
  check: (bank) =>
    bank.asked.flatMap(({ file, question, mode, item: { told } }) => [
      ...told.flatMap((one) =>
        sizes(one, most[mode === 'scenario' ? 'scenario' : 'question']).map((what) =>
          size.error(file, one.where, what),
        ),
      ),
      ...together(told).map((what) => size.error(file, question.id, what)),
      ...alike(told, file),
    ]),
};

const VERDICT = /^(?:correct|incorrect|wrong|right|yes|no|good job|well done|oops)\b/i;
const REASON = /\b(?:because|so|but|which|means|costs|risk|then|now|later|without|until)\b/i;

/** Reasons: the last field of an answer or a note. The others say what happens, help, or are to be compared with. */
function reasonsOf(told: Told[]): { where: string; field: string; text: string }[] {
  return told
    .filter(({ size }) => size === 'answer' || size === 'note')
    .flatMap(({ where, says }) => says.slice(-1).map(([field, text]) => ({ where, field, text })));
}

/**
 * IQ-13: a reason does not open with a verdict (E), and as a rule shows a cause or an effect (W, one a file).
 *
 * For every kind it reads what stands last for an answer or a row: `why`, `ifTrue`, `low`, `say`. The verdict stands in
 * the heading above. A nudge may say "Yes, nearly", since nothing has counted yet; a model and a rubric are no
 * reasons. Cause and effect are asked only of what answers a choice, since a row's note names what it shows.
 */
const reasons: Rule = {
  id: 'IQ-13',
  from: 'strict',
  todo: 'Begin with the reason; the heading above says the verdict.',
  check: (bank) =>
    byFile(bank.asked).flatMap(([file, asked]) => {
      const all = asked.flatMap(({ item }) => reasonsOf(item.told));
      const found = all.flatMap(({ where, field, text }) => {
        const verdict = VERDICT.exec(text)?.[0];
        return verdict ? [content.error(file, where, `${field} opens with "${verdict}"; say the reason`)] : [];
      });
      const given = asked.flatMap(({ item }) => reasonsOf(item.told.filter(({ right }) => right !== undefined)));
      const bare = given.filter(({ text }) => !REASON.test(text)).map(({ where }) => where);
      if (bare.length === 0) return found;
      const what = `${bare.length} of ${given.length} reasons have no word of cause or effect: ${bare.join(', ')}`;
      return [...found, content.warning(file, '', what)];
    }),
};

function median(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * IQ-14: what is right is answered at about the same length as what is not. It reads kinds whose feedback differs by
 * answer: options, pieces, and the two answers to a statement. Elsewhere everybody reads the same.
 */
const evenCare: Rule = {
  id: 'IQ-14',
  from: 'strict',
  todo: 'Give each answer as much care as the others.',
  check: (bank) =>
    bank.asked.flatMap(({ file, item: { told } }) => {
      const rest = median(told.filter(({ right }) => right === false).map((one) => count(own(one))));
      return told
        .filter(({ right }) => right)
        .flatMap((one) => {
          const key = count(own(one));
          if (rest === 0 || (key <= 1.75 * rest && rest <= 1.75 * key)) return [];
          const what = `feedback of ${key} words, the others ${rest}; at most 1.75 times either way`;
          return [care.warning(file, one.where, what)];
        });
    }),
};

export const feedback = [present, reasons, evenCare];
