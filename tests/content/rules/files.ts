import { acts } from '../bank.ts';
import { reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';

const { error, warning } = reporter('FILE');

/** FILE: every file can be read, the course's list of lessons and the folder agree, and every question has a place (W). */
const readable: Rule = {
  id: 'FILE',
  from: 'standard',
  todo: 'Correct the file, or take it out of the course.',
  check(bank) {
    const found = [...bank.broken];
    for (const lesson of bank.lessons)
      for (const { name, line } of lesson.prose.unknown)
        found.push(warning(`${lesson.file}:${line}`, `<${name}>`, 'not a known component; read as prose'));
    if (bank.partial || !bank.course) return found;
    const listed = new Set(bank.course.lessons);
    const there = new Set(bank.lessons.map((l) => l.meta.id));
    for (const id of listed.difference(there))
      found.push(error('course.yaml', id, 'the lesson is listed and has no readable file'));
    for (const l of bank.lessons)
      if (!listed.has(l.meta.id)) found.push(error(l.file, l.meta.id, 'the course does not list this lesson'));
    return [...found, ...unplaced(bank)];
  },
};

function unplaced(bank: Parameters<Rule['check']>[0]) {
  const placed = bank.lessons.flatMap(acts);
  const ids = new Set([...placed.map((act) => act.id), ...bank.paged]);
  return (
    bank.asked
      // Every story has a page of its own.
      .filter((a) => !a.file.startsWith('scenarios/'))
      .filter((a) => !ids.has(a.question.id) && !ids.has(a.quiz) && a.quiz !== bank.course?.quiz)
      .map((a) => warning(a.file, a.question.id, 'no lesson and no page places this question'))
  );
}

export const files = [readable];
