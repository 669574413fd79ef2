import { acts, type Bank, type Placed } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const { error } = reporter('REF');

function inLesson(lesson: Placed, bank: Bank): Finding[] {
  const { meta, prose, file } = lesson;
  const sources = new Set(bank.course?.sources.map((s) => s.id));
  const moves = new Set(bank.course?.moves.map((m) => m.id));
  const known = {
    Question: new Set([...bank.questions.keys(), ...bank.others]),
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

/** REF: every id that a lesson or question names exists. */
const exist: Rule = {
  id: 'REF',
  check(bank) {
    if (!bank.course) return [];
    const moves = new Set(bank.course.moves.map((m) => m.id));
    return [
      ...bank.lessons.flatMap((lesson) => inLesson(lesson, bank)),
      ...bank.asked
        .filter(({ question }) => question.move && !moves.has(question.move))
        .map(({ question, file }) => error(file, question.id, `the course has no move "${question.move}"`)),
    ];
  },
};

export const references = [exist];
