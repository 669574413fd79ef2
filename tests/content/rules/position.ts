import { isBest, singles } from '../asked.ts';
import { type Asked, byFile, forms } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('POS-03');

/** The written place of the key, from 0. */
function place({ question }: Asked): number {
  return question.options.findIndex(isBest);
}

function tally(asked: Asked[], places: number): number[] {
  return Array.from({ length: places }, (_, i) => asked.filter((a) => place(a) === i).length);
}

/** In a form of six with three options each place is used once to three times; other sizes likewise. */
function inForm(form: string, all: Asked[]): Finding[] {
  const asked = singles(all).filter((a) => a.question.options.length === 3);
  const most = Math.ceil(asked.length / 2);
  const counts = tally(asked, 3);
  if (asked.length < 3 || counts.every((n) => n >= 1 && n <= most)) return [];
  return [
    error(
      all[0]?.file ?? '',
      form,
      `the key is in first, second, third place ${counts.join(', ')} times; each 1 to ${most}`,
    ),
  ];
}

function inBank(all: Asked[]): Finding[] {
  const asked = singles(all).filter((a) => a.question.options.length === 3);
  if (asked.length < 24) return [];
  return tally(asked, 3).flatMap((n, i) => {
    const share = n / asked.length;
    if (Math.abs(share - 1 / 3) <= 0.12) return [];
    return [
      error(
        'all questions',
        '',
        `the key is in place ${i + 1} in ${n} of ${asked.length} (${share.toFixed(2)}); 0.21 to 0.45`,
      ),
    ];
  });
}

/** The first four in a row with the key in the same place; every further one makes a finding of its own. */
function runs(file: string, all: Asked[]): Finding[] {
  const asked = singles(all);
  return asked.flatMap((a, i) => {
    const row = asked.slice(Math.max(0, i - 3), i + 1);
    if (row.length < 4 || row.some((b) => place(b) !== place(a))) return [];
    return [error(file, a.question.id, `the key is in place ${place(a) + 1} for more than 3 questions in a row`)];
  });
}

/** POS-03: in the written order (paper, no script) the key's place gives nothing away. */
const spread: Rule = {
  id: 'POS-03',
  check: (bank) => [
    ...forms(bank.asked).flatMap(([form, asked]) => inForm(form, asked)),
    ...inBank(bank.asked),
    ...byFile(bank.asked).flatMap(([file, asked]) => runs(file, asked)),
  ],
};

export const position = [spread];
