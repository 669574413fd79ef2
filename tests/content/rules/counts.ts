import { listed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import { isMarked } from '../item.ts';
import type { Rule } from '../rules.ts';

const number = reporter('IQ-01');
const covered = reporter('IQ-19');

/**
 * IQ-01: a guess is no better than it has to be.
 *
 * Of two things one is right half of the time, so a list of two is for a real either-or: W for each, E above one in ten
 * of a course's lists (options, gaps, pieces, partners). `match` has a partner more than it needs, or one that is right
 * twice; else the last pair is a gift (E). Groups, steps and statements have the number that the matter has.
 */
const enough: Rule = {
  id: 'IQ-01',
  from: 'strict',
  todo: 'Add something else that a learner might well pick.',
  check(bank) {
    const lists = listed(bank.asked);
    const pairs = lists.filter(({ list }) => list.picks.length === 2);
    const most = Math.max(1, Math.floor(lists.length / 10));
    const found: Finding[] = pairs.map(({ asked, list }) => number.warning(asked.file, list.where, 'two to pick from'));
    if (pairs.length > most) {
      const ids = pairs.map(({ list }) => list.where).join(', ');
      const what = `two to pick from in ${pairs.length} of ${lists.length} lists; at most ${most} (1 in 10): ${ids}`;
      found.push(number.error('all questions', '', what));
    }
    for (const { file, question } of bank.asked) {
      if (question.kind !== 'match') continue;
      const wanted = new Set(question.left.map(({ to }) => to));
      if (wanted.size === question.right.length && wanted.size === question.left.length)
        found.push(number.error(file, question.id, 'no partner is left over, so the last pair is a gift; add one'));
    }
    return found;
  },
};

const ITEMS = 3;

/** IQ-19: each objective of an assessment has three questions that are marked, for one says more of itself than of it (W). */
const coverage: Rule = {
  id: 'IQ-19',
  from: 'strict',
  todo: 'Ask more about it, or leave the objective out.',
  check: (bank) =>
    [...bank.quizzes.values()].flatMap((quiz) => {
      if (bank.partial || quiz.mode !== 'assessment') return [];
      const file = bank.asked.find((one) => one.quiz === quiz.id)?.file ?? quiz.id;
      return quiz.objectives.flatMap(({ id }) => {
        const n = quiz.questions.filter((one) => one.objective === id && isMarked(one)).length;
        return n < ITEMS ? [covered.warning(file, id, `${n} questions test this objective; at least ${ITEMS}`)] : [];
      });
    }),
};

export const counts = [enough, coverage];
