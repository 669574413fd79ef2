import { type Asked, byFile } from '../bank.ts';
import { limit } from '../binomial.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('POS-05');

function statements(asked: Asked[]): Asked[] {
  return asked.filter(({ item }) => item.truth !== undefined);
}

/** How often one answer is right, against chance. */
function share(all: Asked[]): Finding[] {
  const most = limit(all.map(() => 1 / 2));
  return [true, false].flatMap((answer) => {
    const hits = all.filter(({ item }) => item.truth === answer).length;
    if (hits <= most) return [];
    return [
      error('all questions', '', `${hits} of ${all.length} statements are ${answer}; chance gives at most ${most}`),
    ];
  });
}

/** Three statements of a file that are all true, or all false, teach people to stop reading. */
function both(file: string, all: Asked[]): Finding[] {
  const answers = new Set(all.map(({ item }) => item.truth));
  if (all.length < 3 || answers.size > 1) return [];
  return [error(file, '', `all ${all.length} statements are ${[...answers].join()}; both have to come`)];
}

function runs(file: string, all: Asked[]): Finding[] {
  return all.flatMap((one, i) => {
    const row = all.slice(Math.max(0, i - 3), i + 1);
    if (row.length < 4 || row.some(({ item }) => item.truth !== one.item.truth)) return [];
    return [error(file, one.question.id, `more than 3 statements in a row are ${one.item.truth}`)];
  });
}

/**
 * POS-05: true and false are balanced. "True" always stands first, so a statement's answer is its place. In a course
 * neither is right more often than chance allows; three statements of a file are not all the same, and four in a row
 * never are.
 */
const balance: Rule = {
  id: 'POS-05',
  from: 'standard',
  todo: 'Turn some of the statements round.',
  check: (bank) => [
    ...share(statements(bank.asked)),
    ...byFile(statements(bank.asked)).flatMap(([file, all]) => [...both(file, all), ...runs(file, all)]),
  ],
};

export const truth = [balance];
