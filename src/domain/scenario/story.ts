import type { Condition, Ending, Scenario, ScenarioNode, Way } from '../../schemas/scenario.ts';

/** How things stand in a story: flag id to value id. */
export type State = Readonly<Record<string, string>>;

/** The state a story begins with. */
export function startState(scenario: Scenario): State {
  return Object.fromEntries(scenario.flags.map((flag) => [flag.id, flag.start]));
}

/** The state after a choice. */
export function after(state: State, way: Way): State {
  return { ...state, ...way.set };
}

/** Whether all that a condition names holds. */
export function holds(condition: Condition, state: State): boolean {
  return Object.entries(condition).every(([flag, values]) => values.includes(state[flag] ?? ''));
}

/** All endings whose conditions hold; the one without conditions where no other does. A sound scenario has one. */
export function endingsFor(scenario: Scenario, state: State): Ending[] {
  const met = scenario.endings.filter((ending) => ending.when?.some((condition) => holds(condition, state)));
  return met.length > 0 ? met : scenario.endings.filter((ending) => !ending.when);
}

/** The node with this id; `undefined` for "end" and for what there is not. */
export function nodeOf(scenario: Scenario, id: string): ScenarioNode | undefined {
  return scenario.nodes.find((node) => node.id === id);
}

/** How things stand, in the author's words, flag by flag. */
export function inWords(scenario: Scenario, state: State): { id: string; title: string; text: string }[] {
  return scenario.flags.flatMap(({ id, title, values }) => {
    const value = values.find((one) => one.id === state[id]);
    return value ? [{ id, title, text: value.text }] : [];
  });
}
