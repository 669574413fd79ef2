import type { Flaw } from '../domain/scenario/proofs/flaw.ts';
import type { Place } from './place.ts';

/** Something wrong in content, where it stands, and what to do. */
export interface Finding extends Place {
  /** Path of the file, from the folder the command ran in. */
  file: string;
  /** Name of the rule; CONTRIBUTING.md explains each. */
  rule:
    | 'encoding'
    | 'conflict'
    | 'file'
    | 'yaml'
    | 'mdx'
    | 'schema'
    | 'duplicate-id'
    | 'reference'
    | 'word'
    | 'tag'
    | 'heading'
    | 'link'
    | 'picture'
    | 'placed-twice'
    | 'address'
    | 'orphan'
    | 'language'
    | 'plain-text'
    | 'alike'
    | 'answer'
    | 'missing-file'
    | 'contrast'
    | 'completion'
    | 'published-id'
    | 'revision'
    | Flaw['rule'];
  /** What is wrong and what to do, in a sentence or two. */
  message: string;
  /** Where it may be meant: it's said, and stops nothing. */
  level?: 'warning';
  /** The field that doesn't fit a schema, by ids where there are ids: `questions.water.options.hot`. */
  field?: string;
}

/** Whether something has to be mended before a site can be built. */
export const isError = ({ level }: Pick<Finding, 'level'>): boolean => level !== 'warning';

/** One line a finding, in the form that editors turn into a link, with a count at the end. */
export function report(findings: readonly Finding[], end = 'Nothing was built.'): string {
  const lines = findings
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, rule, message, level }) => {
      return `${file}:${line}:${column}  ${level ? `${level}: ` : ''}${message}  [${rule}]`;
    });
  const errors = findings.filter(isError);
  const warnings = findings.length - errors.length;
  const files = new Set((errors.length > 0 ? errors : findings).map(({ file }) => file)).size;
  const counts = [
    ...(errors.length > 0 ? [counted(errors.length, 'problem')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [...lines, '', `${counts.join(' and ')} in ${counted(files, 'file')}. ${end}`.trim()].join('\n');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
