/** Words a minute of an average and of a slow adult reader (Brysbaert 2019). */
const quick = 238;
const slow = 175;

/** What takes time in a lesson. */
export interface Load {
  /** Words read: prose, questions, and the feedback on one option each. */
  words: number;
  /** Decisions, at about 8 seconds each. */
  decisions: number;
  /** Seconds of timed exercises and of writing. */
  seconds: number;
}

/** Minutes as a range, quick reader to slow reader, whole and at least 1. */
export function minutes({ words, decisions, seconds }: Load): [number, number] {
  const fixed = (decisions * 8 + seconds) / 60;
  const low = Math.max(1, Math.round(words / quick + fixed));
  return [low, Math.max(low, Math.round(words / slow + fixed))];
}

/** The sum of several ranges. */
export function totalMinutes(ranges: readonly (readonly [number, number])[]): [number, number] {
  return ranges.reduce<[number, number]>((sum, range) => [sum[0] + range[0], sum[1] + range[1]], [0, 0]);
}
