import type { Attempt } from '../domain/record/fold.ts';
import type { Choice, Step } from '../domain/scenario/walk.ts';
import { begin, pick } from './attempts.ts';

/** The choices of one run through a scenario, oldest first. */
export function choicesOf(attempt: Attempt): Choice[] {
  return attempt.responses.map(({ question, revision, picks }) => ({
    node: question,
    revision,
    option: picks[0] ?? '',
  }));
}

/** Begins a new run that has already taken these steps, and gives its id. The run they come from stays as it was. */
export function replay(scenario: string, steps: readonly Step[]): string {
  const attempt = begin(scenario);
  for (const { node, way } of steps) void pick(attempt, node.id, node.revision, way.id);
  return attempt;
}
