import { looks } from '../../../domain/quiz/plain.ts';
import { fold } from '../../../domain/quiz/typed.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import type { Check } from '../../../schemas/check.ts';
import type { Column, Field } from '../../../schemas/field.ts';
import type { Worksheet } from '../../../schemas/worksheet.ts';
import { said } from '../say.ts';

type Path = readonly PropertyKey[];
type Say = (rule: 'alike' | 'answer', message: string, path: Path) => void;

/** Texts of a worksheet that nobody can tell apart, and words that nobody can write. */
export function sheetTexts({ worksheets }: Shelf): Finding[] {
  return worksheets.flatMap((item) => {
    const found: Finding[] = [];
    inSheet(item.data, (rule, message, path) => found.push(said(item, path, rule, message)));
    return found;
  });
}

function inSheet(sheet: Worksheet, say: Say): void {
  if (sheet.kind === 'if-then') {
    for (const name of ['cues', 'moves'] as const) apart(sheet[name], (i) => [name, i], say);
  } else if (sheet.kind === 'timed-steps') {
    textsOf(sheet.trigger.options, ['trigger', 'options'], say);
    inChecks(sheet.line.checks, ['line', 'checks'], say);
  } else {
    inChecks(sheet.checks, ['checks'], say);
    sheet.steps.forEach(({ fields }, s) => void inFields(fields, ['steps', s, 'fields'], say));
  }
}

function inFields(fields: readonly (Field | Column)[], path: Path, say: Say): void {
  fields.forEach((field, i) => {
    const at = [...path, i];
    inChecks(field.checks, [...at, 'checks'], say);
    if ('options' in field) textsOf(field.options, [...at, 'options'], say);
    if (field.kind === 'list') inFields(field.columns, [...at, 'columns'], say);
  });
}

const textsOf = (options: readonly { text: string }[], path: Path, say: Say) =>
  apart(
    options.map(({ text }) => text),
    (i) => [...path, i, 'text'],
    say,
  );

function apart(texts: readonly string[], pathOf: (i: number) => Path, say: Say): void {
  const all = texts.map(looks);
  all.forEach((text, i) => {
    if (all.indexOf(text) < i)
      say(
        'alike',
        `"${text}" stands here twice, so nobody can tell the two apart. Change one, or take it out.`,
        pathOf(i),
      );
  });
}

function inChecks(checks: readonly (Check | { words: string[] })[], path: Path, say: Say): void {
  checks.forEach((check, c) => {
    if (!('words' in check)) return;
    check.words.forEach((word, i) => {
      if (fold(word)) return;
      const message = `Nothing can be seen in ${JSON.stringify(word)}, so nobody can write it. Write the word, or take it out.`;
      say('answer', message, [...path, c, 'words', i]);
    });
  });
}
