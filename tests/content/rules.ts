import type { Bank } from './bank.ts';
import type { Finding } from './finding.ts';
import { acts } from './rules/acts.ts';
import { caps } from './rules/caps.ts';
import { copying } from './rules/copying.ts';
import { counts } from './rules/counts.ts';
import { cues } from './rules/cues.ts';
import { doubles } from './rules/doubles.ts';
import { feedback } from './rules/feedback.ts';
import { files } from './rules/files.ts';
import { length } from './rules/length.ts';
import { objective } from './rules/objective.ts';
import { points } from './rules/points.ts';
import { position } from './rules/position.ts';
import { readability } from './rules/readability.ts';
import { references } from './rules/references.ts';
import { shape } from './rules/shape.ts';
import { stem } from './rules/stem.ts';
import { tone } from './rules/tone.ts';
import { truth } from './rules/truth.ts';

/** One thing that must hold, with its name in reports. */
export interface Rule {
  id: string;
  check(bank: Bank): Finding[];
}

/** Every rule, in the order of reports. */
export const rules: Rule[] = [
  ...files,
  ...references,
  ...objective,
  ...acts,
  ...shape,
  ...points,
  ...counts,
  ...length,
  ...cues,
  ...stem,
  ...doubles,
  ...feedback,
  ...tone,
  ...caps,
  ...position,
  ...truth,
  ...readability,
  ...copying,
];

/** What all rules say about a bank. */
export function judge(bank: Bank): Finding[] {
  return rules.flatMap((rule) => rule.check(bank));
}
