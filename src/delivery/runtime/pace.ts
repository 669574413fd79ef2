/** Milliseconds of calls in a row, after which a page may answer its learner first. */
const stretch = 30;

/** Work in steps, some of which may be slow, because calls to an LMS may each take seconds. */
export interface Pace {
  /** Resolves when the work is done, or was hurried to its end. */
  readonly done: Promise<void>;
  /** Does what is left at once. */
  hurry(): void;
}

/** Does the steps one after the other, with a pause whenever the page has waited for them for a while. */
export function inSteps(steps: Iterator<unknown>): Pace {
  let isDone = false;
  let tell = () => {};
  const done = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const run = (until: number) => {
    while (!isDone) {
      if (steps.next().done) {
        isDone = true;
        tell();
      } else if (performance.now() > until) {
        setTimeout(() => run(performance.now() + stretch));
        return;
      }
    }
  };
  run(performance.now() + stretch);
  return { done, hurry: () => run(Number.POSITIVE_INFINITY) };
}
