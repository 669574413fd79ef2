import type { Course } from '../../src/schemas/course.ts';
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
import { sheets } from './rules/sheets.ts';
import { stem } from './rules/stem.ts';
import { tone } from './rules/tone.ts';
import { truth } from './rules/truth.ts';

/** One thing that must hold, with its name in reports. */
export interface Rule {
  id: string;
  /**
   * The mildest profile with this rule: `standard` where a finding is a fault in any course, such as a lost reference
   * or a cue that gives the answer away; `strict` where it is house style, such as lengths, tone and numbers of things.
   */
  from: 'standard' | 'strict';
  /** What to do about a finding: a whole sentence to the author. */
  todo: string;
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
  ...sheets,
  ...copying,
];

/** The rules of the profile that a course chooses as its `quality`. */
export function rulesOf(quality: Course['quality']): Rule[] {
  if (quality === 'off') return [];
  return rules.filter(({ from }) => quality === 'strict' || from === 'standard');
}

/** What the rules of a profile say about a bank. */
export function judge(bank: Bank, quality: Course['quality'] = 'strict'): Finding[] {
  return rulesOf(quality).flatMap((rule) => rule.check(bank));
}
