import { acts, answered, type Bank, type Placed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('LS-06');

const QUESTIONS = 7;
const SCENES = 4;

function holds(lesson: Placed, bank: Bank) {
  const list = acts(lesson);
  return {
    questions: list.flatMap((act) => answered(act, bank)),
    moments: list.some((act) => act.name === 'Quiz' && bank.quizzes.get(act.id)?.mode === 'moments'),
    plan: list.some((act) => act.name === 'Worksheet' && bank.worksheets.get(act.id)?.kind === 'if-then'),
  };
}

function check(lesson: Placed, bank: Bank): Finding[] {
  const { file, meta } = lesson;
  const { questions, moments, plan } = holds(lesson, bank);
  const scenes = questions.filter((q) => q.scene).length;
  const first = bank.course?.lessons[0] === meta.id;
  const last = bank.course?.lessons.at(-1) === meta.id;
  const found: Finding[] = [];
  if (!first && !moments && questions.length < QUESTIONS)
    found.push(error(file, '', `${questions.length} questions; at least ${QUESTIONS}`));
  if (!first && !last && !moments && scenes < SCENES)
    found.push(error(file, '', `${scenes} questions with a scene; at least ${SCENES}`));
  if (!first && !last && !plan) found.push(error(file, '', 'no worksheet of kind "if-then"'));
  return found;
}

/**
 * LS-06: a lesson has 7 questions, 4 of them decisions in a scene, and one if-then plan.
 * The first lesson and those with a moments quiz need no such questions, the last no scenes;
 * the first and the last need no plan.
 */
const enough: Rule = {
  id: 'LS-06',
  from: 'strict',
  todo: 'Add what is missing.',
  check: (bank) => bank.lessons.flatMap((lesson) => check(lesson, bank)),
};

export const shape = [enough];
