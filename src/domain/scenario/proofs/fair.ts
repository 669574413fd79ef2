import type { Scenario, ScenarioNode } from '../../../schemas/scenario.ts';
import { explore, follow, fromTheEnd, pathTo, type Situation } from '../graph.ts';
import { pathsThrough } from '../paths.ts';
import { endingsFor } from '../story.ts';
import type { Flaw } from './flaw.ts';

const leastWaysToTheBest = 3;
const leastCloseNodes = 2;

/** After one costly choice the best or the second-best ending is still open. */
export function recoverable(scenario: Scenario): Flaw[] {
  const good = new Set(scenario.endings.slice(0, 2).map((ending) => ending.id));
  const open = fromTheEnd<boolean>(scenario, ({ node, state }, following) =>
    node ? node.options.some(following) : endingsFor(scenario, state).some((ending) => good.has(ending.id)),
  );
  // A second graph without costly ways holds the situations before the first costly choice.
  const clean = {
    ...scenario,
    nodes: scenario.nodes.map((node) => ({ ...node, options: node.options.filter((way) => way.rating !== 'costly') })),
  };
  const reported = new Set<string>();
  return explore(clean).flatMap((situation) => {
    const n = scenario.nodes.findIndex((node) => node.id === situation.node?.id);
    return (scenario.nodes[n]?.options ?? []).flatMap((way, o): Flaw[] => {
      const then: Situation = follow(scenario, situation, way);
      const name = `${n} ${o}`;
      if (way.rating !== 'costly' || reported.has(name) || open(then)) return [];
      reported.add(name);
      const message = `One costly choice dooms the story: after ${pathTo(then)}, neither of the two best endings can be reached. Let a later option set right what this one sets, or widen their \`when\`.`;
      return [{ rule: 'story-fair', path: ['nodes', n, 'options', o], message }];
    });
  });
}

const ratings = (node: ScenarioNode) => node.options.map((way) => way.rating);
const isObvious = (node: ScenarioNode) => ratings(node).filter((rating) => rating === 'costly').length >= 2;

/** Each node has a strong way and honest words about the others; the whole is not a corridor. */
export function fair(scenario: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const say = (path: PropertyKey[], message: string) => flaws.push({ rule: 'story-fair', path, message });
  scenario.nodes.forEach((node, n) => {
    const strong = ratings(node).filter((rating) => rating === 'strong').length;
    if (strong === 0) say(['nodes', n, 'options'], `No option of "${node.id}" is strong. One must be.`);
    if (strong > 1 && !node.close)
      say(['nodes', n], `Two strong options in "${node.id}" need \`close: true\` and a tip that says what tips it.`);
    if (node.close && !node.tip && !node.options.some((way) => way.tip))
      say(['nodes', n], `"${node.id}" is close. Say in \`tip\` what would tip it.`);
    node.options.forEach((way, o) => {
      if (way.rating !== 'strong' && !way.pull)
        say(['nodes', n, 'options', o], 'Say why decent people choose this: add `pull`.');
    });
  });
  if (scenario.short || flaws.length > 0) return flaws;
  const { byEnding } = pathsThrough(scenario);
  const ways = scenario.endings.slice(0, 2).reduce((sum, ending) => sum + (byEnding.get(ending.id) ?? 0), 0);
  if (ways < leastWaysToTheBest)
    say(
      ['nodes'],
      `Only ${ways} ways lead to the two best endings; a story that is no corridor has ${leastWaysToTheBest}.`,
    );
  if (scenario.nodes.filter((node) => node.close).length < leastCloseNodes)
    say(
      ['nodes'],
      `A story needs ${leastCloseNodes} nodes whose two best options are close (\`close: true\` and a \`tip\`).`,
    );
  const obvious = scenario.nodes.map((node, n) => ({ node, n })).filter(({ node }) => isObvious(node));
  const second = obvious[1];
  if (second)
    say(
      ['nodes', second.n, 'options'],
      `"${second.node.id}" is the second node with two costly options (the first is "${obvious[0]?.node.id}"). Make one of them workable, so that the strong one does not stand out.`,
    );
  return flaws;
}
