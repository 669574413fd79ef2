import type { Option } from '../../../src/schemas/option.ts';
import type { OptionQuestion as Question } from '../../../src/schemas/question.ts';
import { best, feedback as given, others } from '../asked.ts';
import { byFile } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { count, likeness } from '../text.ts';

const size = reporter('IQ-12');
const content = reporter('IQ-13');
const care = reporter('IQ-14');

function outside(n: number, least: number, most: number): boolean {
  return n < least || n > most;
}

/** What happens next in a story is a small scene of its own. */
const most = { question: { result: 40, both: 60 }, scenario: { result: 50, both: 75 } };

function sizes(option: Option, cap: (typeof most)['question']): string[] {
  const result = count(option.result ?? '');
  const why = count(option.why);
  if (!option.result) return outside(why, 12, 60) ? [`why has ${why} words; 12 to 60 where there is no result`] : [];
  return [
    ...(outside(result, 8, cap.result) ? [`result has ${result} words; 8 to ${cap.result}`] : []),
    ...(outside(why, 8, 40) ? [`why has ${why} words; 8 to 40`] : []),
    ...(outside(result + why, 12, cap.both) ? [`result and why have ${result + why} words; 12 to ${cap.both}`] : []),
  ];
}

function alike({ id, options }: Question, file: string): Finding[] {
  return options.flatMap((a, i) =>
    options.slice(i + 1).flatMap((b) => {
      const share = likeness(given(a), given(b));
      return share < 0.7
        ? []
        : [size.error(file, `${id}/${a.id}, ${b.id}`, `the feedback is ${share.toFixed(2)} alike; under 0.7`)];
    }),
  );
}

/** IQ-12: every option has feedback of its own, neither thin nor long. */
const present: Rule = {
  id: 'IQ-12',
  check: (bank) =>
    bank.asked.flatMap(({ file, question, mode }) => [
      ...question.options.flatMap((o) =>
        sizes(o, most[mode === 'scenario' ? 'scenario' : 'question']).map((what) =>
          size.error(file, `${question.id}/${o.id}`, what),
        ),
      ),
      ...alike(question, file),
    ]),
};

const VERDICT = /^(?:correct|incorrect|wrong|right|yes|no|good job|well done|oops)\b/i;
const REASON = /\b(?:because|so|but|which|means|costs|risk|then|now|later|without|until)\b/i;

/** IQ-13: the reason does not open with a verdict (E), and as a rule shows a cause or an effect (W, one a file). */
const reasons: Rule = {
  id: 'IQ-13',
  check: (bank) =>
    byFile(bank.asked).flatMap(([file, asked]) => {
      const options = asked.flatMap(({ question }) =>
        question.options.map((o) => ({ why: o.why, where: `${question.id}/${o.id}` })),
      );
      const found = options.flatMap(({ why, where }) => {
        const verdict = VERDICT.exec(why)?.[0];
        return verdict ? [content.error(file, where, `why opens with "${verdict}"; say the reason`)] : [];
      });
      const bare = options.filter(({ why }) => !REASON.test(why)).map(({ where }) => where);
      if (bare.length === 0) return found;
      const what = `${bare.length} of ${options.length} reasons have no word of cause or effect: ${bare.join(', ')}`;
      return [...found, content.warning(file, '', what)];
    }),
};

function median(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** IQ-14: the key's feedback is about as long as that of the others. */
const evenCare: Rule = {
  id: 'IQ-14',
  check: (bank) =>
    bank.asked.flatMap(({ file, question }) => {
      const rest = median(others(question).map((o) => count(given(o))));
      return best(question).flatMap((option) => {
        const key = count(given(option));
        if (rest === 0 || (key <= 1.75 * rest && rest <= 1.75 * key)) return [];
        return [
          care.warning(
            file,
            `${question.id}/${option.id}`,
            `feedback of ${key} words, the others ${rest}; at most 1.75 times either way`,
          ),
        ];
      });
    }),
};

export const feedback = [present, reasons, evenCare];
