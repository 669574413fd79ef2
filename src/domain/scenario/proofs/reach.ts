import type { Scenario } from '../../../schemas/scenario.ts';
import { explore, pathTo } from '../graph.ts';
import { nodeOf } from '../story.ts';
import type { Flaw } from './flaw.ts';

/** A way from a node back to itself, by nodes; `undefined` where there is none. */
function circle(scenario: Scenario): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    const node = nodeOf(scenario, id);
    if (!node || done.has(id)) return undefined;
    trail.push(id);
    for (const option of node.options) {
      const found = visit(option.next);
      if (found) return found;
    }
    trail.pop();
    done.add(id);
    return undefined;
  };
  return visit(scenario.nodes[0]?.id ?? '');
}

/** No way leads in a circle; to take a decision back is the player's business, not the graph's. */
export function noCircle(scenario: Scenario): Flaw[] {
  const found = circle(scenario);
  if (!found) return [];
  const [from, to] = found.slice(-2);
  const node = scenario.nodes.findIndex((one) => one.id === from);
  const option = scenario.nodes[node]?.options.findIndex((one) => one.next === to) ?? 0;
  const message = `The story runs in a circle: ${found.join(' → ')}. Let this option lead on; learners can take a decision back without it.`;
  return [{ rule: 'story-reach', path: ['nodes', node, 'options', option, 'next'], message }];
}

/** Every node is reached by some way. */
export function reach(scenario: Scenario): Flaw[] {
  const situations = explore(scenario);
  const reached = new Set(situations.map((situation) => situation.node?.id));
  const flaws = scenario.nodes.flatMap((node, n): Flaw[] => {
    if (reached.has(node.id)) return [];
    const message = `No way leads to the node "${node.id}". Let an option's \`next\` name it, or remove it.`;
    return [{ rule: 'story-reach', path: ['nodes', n, 'id'], message }];
  });
  if (!situations.some((situation) => !situation.node)) {
    const last = situations.at(-1);
    const message = `No way leads to an end${last ? ` (the longest: ${pathTo(last)})` : ''}. Give an option \`next: end\`.`;
    flaws.push({ rule: 'story-reach', path: ['nodes'], message });
  }
  return flaws;
}
