import type { Flaw } from '../../domain/scenario/proofs/flaw.ts';

/** Something wrong in content, where it stands, and what to do. */
export interface Finding {
  /** Path of the file, from the folder the command ran in. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Name of the rule; CONTRIBUTING.md explains each. */
  rule:
    | 'yaml'
    | 'schema'
    | 'duplicate-id'
    | 'reference'
    | 'word'
    | 'missing-file'
    | 'published-id'
    | 'revision'
    | Flaw['rule'];
  /** What is wrong and what to do, in a sentence or two. */
  message: string;
}

/** One line a finding, in the form that editors turn into a link, with a count at the end. */
export function report(findings: readonly Finding[], end = 'Nothing was built.'): string {
  const lines = findings
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${message}  [${rule}]`);
  const files = new Set(findings.map((finding) => finding.file)).size;
  const problems = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return [...lines, '', `${problems} in ${files === 1 ? '1 file' : `${files} files`}. ${end}`].join('\n');
}
