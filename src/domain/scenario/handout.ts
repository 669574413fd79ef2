import type { Scenario, ScenarioNode, Way } from '../../schemas/scenario.ts';

/** A choice on paper: its letter, and the part that tells what comes of it. */
export interface PaperWay {
  letter: string;
  way: Way;
  /** Number of the part that tells what comes of it. */
  told: number;
  /** Number of the decision that follows; `undefined` at the end. */
  next: number | undefined;
}

/** A decision on paper. */
export interface PaperPart {
  number: number;
  node: ScenarioNode;
  ways: PaperWay[];
}

/**
 * A story as numbered parts: the decisions first, then what comes of each
 * choice, so that a group sees no consequence before it has decided.
 */
export function paperOf(scenario: Scenario): PaperPart[] {
  let told = scenario.nodes.length;
  const numberOf = (id: string) => scenario.nodes.findIndex((node) => node.id === id) + 1 || undefined;
  return scenario.nodes.map((node, n) => ({
    number: n + 1,
    node,
    ways: node.options.map((way, o) => {
      told += 1;
      return { letter: String.fromCharCode(65 + o), way, told, next: numberOf(way.next) };
    }),
  }));
}
