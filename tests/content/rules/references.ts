import { acts, type Bank, type Placed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import { isMarked } from '../item.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('REF');

function inLesson(lesson: Placed, bank: Bank): Finding[] {
  const { meta, prose, file } = lesson;
  const sources = new Set(bank.course?.sources.map((s) => s.id));
  const moves = new Set(bank.course?.moves.map((m) => m.id));
  const known = {
    Question: bank.questions,
    Quiz: bank.quizzes,
    Scenario: bank.scenarios,
    Worksheet: bank.worksheets,
    Playbook: undefined,
    Cite: sources,
    Quote: sources,
    Term: bank.terms,
  };
  const found: Finding[] = [];
  for (const { name, id, line } of [...acts(lesson), ...prose.mentions])
    if (known[name] && !known[name].has(id)) found.push(error(`${file}:${line}`, `<${name}>`, `there is no "${id}"`));
  for (const id of meta.sources)
    if (!sources.has(id)) found.push(error(file, 'sources', `the course has no source "${id}"`));
  if (meta.move && !moves.has(meta.move)) found.push(error(file, 'move', `the course has no move "${meta.move}"`));
  return found;
}

/** An assessment sends people on, to lessons and headings that there are, by what each marked question tests. */
function inAssessment(bank: Bank): Finding[] {
  const headings = new Map(
    bank.lessons.map(({ meta, prose }) => [
      meta.id,
      new Set(prose.pieces.flatMap((p) => (p.kind === 'text' && p.role === 'heading' ? [p.text] : []))),
    ]),
  );
  const ids = new Set([...(bank.course?.lessons ?? []), ...headings.keys()]);
  return [...bank.quizzes.values()].flatMap((quiz): Finding[] => {
    if (quiz.mode !== 'assessment') return [];
    const file = bank.asked.find((one) => one.quiz === quiz.id)?.file ?? quiz.id;
    const say = (where: string, what: string) => error(file, where, what);
    const lost = (where: string, id: string | undefined) =>
      id && !ids.has(id) ? [say(where, `the course has no lesson "${id}"`)] : [];
    return [
      ...lost('next', quiz.next),
      ...quiz.objectives.flatMap(({ id, revisit }) => [
        ...lost(id, revisit?.lesson),
        ...(revisit?.heading && headings.get(revisit.lesson)?.has(revisit.heading) === false
          ? [say(id, `the lesson "${revisit.lesson}" has no heading "${revisit.heading}"`)]
          : []),
      ]),
      ...quiz.questions
        .filter((one) => quiz.objectives.length > 0 && !one.objective && isMarked(one))
        .map(({ id }) => say(id, 'tests no objective, so the result by objective leaves it out')),
    ];
  });
}

/** REF: every id that a lesson, a question of any kind or an assessment names exists. */
const exist: Rule = {
  id: 'REF',
  from: 'standard',
  todo: 'Correct the id, or add what it names.',
  check(bank) {
    if (!bank.course) return [];
    const moves = new Set(bank.course.moves.map((m) => m.id));
    return [
      ...bank.lessons.flatMap((lesson) => inLesson(lesson, bank)),
      ...(bank.partial ? [] : inAssessment(bank)),
      ...bank.asked
        .filter(({ question }) => question.move && !moves.has(question.move))
        .map(({ question, file }) => error(file, question.id, `the course has no move "${question.move}"`)),
    ];
  },
};

export const references = [exist];
