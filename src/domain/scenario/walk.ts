import type { Ending, Scenario, ScenarioNode, Way } from '../../schemas/scenario.ts';
import { after, endingsFor, nodeOf, type State, startState } from './story.ts';

/** A choice as the record has it. */
export interface Choice {
  node: string;
  revision: number;
  option: string;
}

/** A decision taken, and how things stood after it. */
export interface Step {
  node: ScenarioNode;
  way: Way;
  state: State;
}

/** One run through a story, as far as it went. */
export interface Walk {
  steps: readonly Step[];
  state: State;
  /** The decision that waits; `undefined` at the end. */
  at: ScenarioNode | undefined;
  /** Where the story came to, at the end. */
  ending: Ending | undefined;
  /** How often a decision was taken back. */
  rewinds: number;
}

/**
 * Follows choices through the story of today. Choosing again at a node that was
 * passed takes back what came after it. A choice that the story no longer
 * offers, or whose node was rewritten, ends the walk before it: the learner is
 * asked again there, and nothing is marked by what an author has changed.
 */
export function walk(scenario: Scenario, choices: readonly Choice[]): Walk {
  const steps: Step[] = [];
  let rewinds = 0;
  const state = () => steps.at(-1)?.state ?? startState(scenario);
  const waiting = () => {
    const last = steps.at(-1);
    return last ? nodeOf(scenario, last.way.next) : scenario.nodes[0];
  };
  for (const choice of choices) {
    const passed = steps.findIndex((step) => step.node.id === choice.node);
    const node = passed >= 0 ? steps[passed]?.node : waiting();
    const way = node?.options.find((option) => option.id === choice.option);
    if (node?.id !== choice.node || node.revision !== choice.revision || !way) continue;
    if (passed >= 0) {
      steps.length = passed;
      rewinds += 1;
    }
    steps.push({ node, way, state: after(state(), way) });
  }
  const at = waiting();
  return { steps, state: state(), at, ending: at ? undefined : endingsFor(scenario, state())[0], rewinds };
}

/** The choices that lead through the story along its strong options; where two are strong, the first. */
export function strongest(scenario: Scenario): Walk {
  const choices: Choice[] = [];
  let run = walk(scenario, choices);
  // A sound story has no circle; the bound keeps an unsound one from turning for ever.
  while (run.at && choices.length < scenario.nodes.length) {
    const { id, revision, options } = run.at;
    const best = options.find((option) => option.rating === 'strong') ?? options[0];
    if (!best) break;
    choices.push({ node: id, revision, option: best.id });
    run = walk(scenario, choices);
  }
  return run;
}
