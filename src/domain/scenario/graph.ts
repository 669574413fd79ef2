import type { Scenario, ScenarioNode, Way } from '../../schemas/scenario.ts';
import { after, nodeOf, type State, startState } from './story.ts';

/**
 * The most situations (nodes × states of the flags) a scenario may have. Each is
 * looked at once with each of its options, so a build stays fast however the
 * paths multiply.
 */
export const mostSituations = 20_000;

/** How many situations there could be at most. */
export function situationsOf(scenario: Scenario): number {
  return scenario.flags.reduce((product, flag) => product * flag.values.length, scenario.nodes.length);
}

/** A node, or the end, reached with the flags in one state, and one shortest way there. */
export interface Situation {
  /** `undefined` at the end. */
  node: ScenarioNode | undefined;
  state: State;
  before: { situation: Situation; way: Way } | undefined;
}

const key = (node: ScenarioNode | undefined, state: State) => `${node?.id ?? ''} ${Object.values(state).join(' ')}`;

/** All situations the story can come to, nearest first. A `next` that is not there counts as an end. */
export function explore(scenario: Scenario): Situation[] {
  const first: Situation = { node: scenario.nodes[0], state: startState(scenario), before: undefined };
  const found = new Map([[key(first.node, first.state), first]]);
  // A Map keeps the order of insertion and can grow while it is walked.
  for (const situation of found.values()) {
    for (const way of situation.node?.options ?? []) {
      const next: Situation = {
        node: nodeOf(scenario, way.next),
        state: after(situation.state, way),
        before: { situation, way },
      };
      const name = key(next.node, next.state);
      if (!found.has(name)) found.set(name, next);
    }
  }
  return [...found.values()];
}

/** The situation that follows one of them. */
export function follow(scenario: Scenario, situation: Situation, way: Way): Situation {
  return { node: nodeOf(scenario, way.next), state: after(situation.state, way), before: { situation, way } };
}

/** The way to a situation as authors read it: `first-act: hold-labels → restore: ask`. */
export function pathTo(situation: Situation): string {
  const steps: string[] = [];
  for (let at = situation.before; at; at = at.situation.before) steps.unshift(`${at.situation.node?.id}: ${at.way.id}`);
  return steps.join(' → ') || 'the start';
}

/** Computes something of a situation from what follows it, once each. The story must have no circle. */
export function fromTheEnd<T>(
  scenario: Scenario,
  compute: (situation: Situation, following: (way: Way) => T) => T,
): (situation: Situation) => T {
  const known = new Map<string, T>();
  const of = (situation: Situation): T => {
    const name = key(situation.node, situation.state);
    if (!known.has(name))
      known.set(
        name,
        compute(situation, (way) => of(follow(scenario, situation, way))),
      );
    return known.get(name) as T;
  };
  return of;
}
