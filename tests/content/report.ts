import { acts, answered, type Bank, type Placed } from './bank.ts';
import { type Finding, line } from './finding.ts';
import { gaps, proseWords } from './gaps.ts';
import { minutes } from './minutes.ts';
import { running } from './rules/readability.ts';
import { reading } from './text.ts';

const COLUMNS = [
  'lesson',
  'words',
  'minutes',
  'grade',
  'ease',
  'to 1st act',
  'scenes',
  'questions',
  'longest run',
  'longest sentence',
];

function row(lesson: Placed, bank: Bank): string[] {
  const stretches = gaps(lesson.prose).map((gap) => gap.words);
  const questions = acts(lesson).flatMap((act) => answered(act, bank));
  const time = minutes(lesson, bank);
  const r = reading(running(lesson.prose).map((u) => u.text));
  return [
    lesson.meta.id,
    proseWords(lesson.prose),
    `${time.fast.toFixed(1)}-${time.slow.toFixed(1)}`,
    r.grade.toFixed(1),
    r.ease.toFixed(0),
    stretches[0] ?? 0,
    questions.filter((q) => q.scene).length,
    questions.length,
    Math.max(...stretches),
    r.longest,
  ].map(String);
}

/** The lessons as a table, in the course's order. */
export function table(bank: Bank): string {
  const order = bank.course?.lessons ?? [];
  const lessons = bank.lessons.toSorted((a, b) => order.indexOf(a.meta.id) - order.indexOf(b.meta.id));
  const rows = [COLUMNS, ...lessons.map((lesson) => row(lesson, bank))];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

/** All findings, errors first, and a last line with their numbers. */
export function list(findings: Finding[]): string {
  const errors = findings.filter((f) => f.level === 'E');
  const warnings = findings.filter((f) => f.level === 'W');
  return [...[...errors, ...warnings].map(line), `${errors.length} errors, ${warnings.length} warnings`].join('\n');
}
