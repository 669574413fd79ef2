import { type Asked, forms } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';

const { error } = reporter('IQ-17');

const MOMENTS = { stem: 25, option: 14, scene: 60, form: 330 };
const PRACTICE = { question: 60, option: 20 };
/** A decision of a story is a scene with voices in it. */
const SCENARIO = { question: 80 };

/** Words of scene and stem, and with the options: what is read before choosing. */
function sizes({ question: q }: Asked): { asks: number; all: number } {
  const asks = count(q.scene ?? '') + count(q.stem);
  return { asks, all: asks + q.options.reduce((sum, o) => sum + count(o.text), 0) };
}

function one(asked: Asked): Finding[] {
  const { file, question: q } = asked;
  const { asks, all } = sizes(asked);
  const moments = asked.mode === 'moments';
  const most = moments ? MOMENTS.option : PRACTICE.option;
  const cap = asked.mode === 'scenario' ? SCENARIO.question : PRACTICE.question;
  const over = (where: string, n: number, cap: number, what: string) =>
    n > cap ? [error(file, where, `${what} has ${n} words; at most ${cap}`)] : [];
  return [
    ...(moments ? over(q.id, count(q.stem), MOMENTS.stem, 'the stem') : []),
    ...(moments ? over(q.id, all, MOMENTS.scene, 'the moment (scene, stem and options)') : []),
    ...(moments ? [] : over(q.id, asks, cap, 'the question (scene and stem)')),
    ...q.options.flatMap((o) => over(`${q.id}/${o.id}`, count(o.text), most, 'the option')),
  ];
}

/** IQ-17: a question is short enough to be read at once, and a form in two minutes. */
const short: Rule = {
  id: 'IQ-17',
  check: (bank) => [
    ...bank.asked.flatMap(one),
    ...forms(bank.asked).flatMap(([form, asked]) => {
      const n = asked.reduce((sum, a) => sum + sizes(a).all, 0);
      return n > MOMENTS.form
        ? [error(asked[0]?.file ?? '', form, `the form has ${n} words; at most ${MOMENTS.form}`)]
        : [];
    }),
  ],
};

export const caps = [short];
