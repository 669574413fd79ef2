/** What is wrong in a course, in its author's words. Reporters print it as it stands, without the way to it. */
export class Complaint extends Error {
  override name = 'Complaint';
}

/** Fails a test with all that was found, a line each. */
export function expectNone(found: readonly string[]): void {
  if (found.length > 0) throw new Complaint(found.join('\n'));
}

/** What a run ended with, for an author to read. */
export interface Ended {
  /** What was looked at, as the line of a good end says it; `%` is the number of tests that passed. */
  good: string;
  passed: number;
  /** The texts of all complaints. */
  complaints: string[];
  /** Whatever else failed a test, as the runner tells it. */
  faults: string[];
  seconds: number;
}

/** The end of a run: what is wrong and where, or how much was looked at. */
export function told({ good, passed, complaints, faults, seconds }: Ended): string {
  const lines = [...new Set(complaints.flatMap((text) => text.split('\n')))];
  const problems = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return [
    ...lines,
    ...(lines.length > 0 ? ['', `${problems} in the courses. Correct them and run the tests again.`] : []),
    ...(faults.length > 0 ? ['These tests of the courses failed:', ...faults] : []),
    ...(lines.length + faults.length === 0 ? [`${good.replace('%', String(passed))} (${seconds.toFixed(1)}s)`] : []),
  ].join('\n');
}
