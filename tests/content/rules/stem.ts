import { content } from '../content-words.ts';
import { reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { sentences, unquoted, words } from '../text.ts';

const negative = reporter('IQ-08');
const echoed = reporter('IQ-09');

const NEGATION = /\b(?:(?<!at )least|(?<!or )not|except|never)\b|\b\w+n['’]t\b/i;

/** The sentence that asks: the last one with a question mark, or the last one. */
function asking(stem: string): string {
  const all = sentences(unquoted(stem));
  return all.findLast((one) => one.includes('?')) ?? all.at(-1) ?? '';
}

/**
 * IQ-08: nothing is asked in the negative, for who overlooks one small word answers another question.
 *
 * For all kinds it reads the sentence that asks. The stem of `true-false` and `scale` is a statement, and to say
 * "false" or "not at all" to a negative takes two turns, so there the whole stem is read. What somebody says in
 * quotation marks is theirs; "at least" and "or not" turn nothing round.
 */
const positive: Rule = {
  id: 'IQ-08',
  from: 'strict',
  todo: 'Say it without the negative.',
  check: (bank) =>
    bank.asked.flatMap(({ file, question, item }) => {
      const text = item.states ? unquoted(question.stem) : asking(question.stem);
      const word = NEGATION.exec(text)?.[0];
      return word ? [negative.error(file, question.id, `"${word}" in what is asked; ask it the other way round`)] : [];
    }),
};

/** Whether an accepted answer stands in a text, as a word or words of their own. */
function gives(text: string, answer: string): boolean {
  const plain = (one: string) => ` ${words(one.toLowerCase()).join(' ')} `;
  return plain(answer).trim().length > 2 && plain(text).includes(plain(answer));
}

/**
 * IQ-09: no word of the question leads to the answer.
 *
 * - `choice`, `match`: the key (the partner) does not share two content words more with what asks than all others do.
 * - `text`, `blanks`: what is to be typed does not stand in scene, stem, the text around the gap or a hint, nor in what
 *   is said to an answer that comes close, for that is read before the answer counts.
 * - A statement, an order, a scale and a reflection have no words to echo; the pieces of `spot` are the text itself.
 */
const echo: Rule = {
  id: 'IQ-09',
  from: 'standard',
  todo: 'Use another word for it, because this one gives the answer away.',
  check: (bank) =>
    bank.asked.flatMap(({ file, item }) => [
      ...item.echoes.flatMap(({ where, asks, picks }) => {
        const shared = picks.map((one) => ({ ...one, n: content(asks).intersection(content(one.text)).size }));
        const rest = Math.max(0, ...shared.filter((one) => !one.right).map(({ n }) => n));
        return shared
          .filter((one) => one.right && one.n >= 2 && one.n - rest >= 2)
          .map((one) =>
            echoed.error(file, `${where}/${one.id}`, `shares ${one.n} words with what asks, the others ${rest}`),
          );
      }),
      ...item.typed.flatMap(({ where, accept, around = '' }) => {
        const seen = item.wordings.filter(({ part }) => part === 'scene' || part === 'stem' || part === 'hint');
        const nudges = item.told
          .filter(({ size }) => size === 'nudge')
          .flatMap(({ says }) => says.map(([, say]) => say));
        const text = [...seen.map((one) => one.text), ...nudges, around];
        return accept
          .filter((answer) => text.some((one) => gives(one, answer)))
          .map((answer) => echoed.error(file, where, `"${answer}" can be read before it is typed`));
      }),
    ]),
};

export const stem = [positive, echo];
