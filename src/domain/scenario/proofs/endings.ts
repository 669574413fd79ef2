import type { Ending, Scenario } from '../../../schemas/scenario.ts';
import { countWords } from '../../words.ts';
import { explore, pathTo } from '../graph.ts';
import { endingsFor, type State } from '../story.ts';
import type { Flaw } from './flaw.ts';

const leastCostWords = 4;

/** Every combination of the flags' values, possible in the story or not. */
function allStates(scenario: Scenario): State[] {
  return scenario.flags.reduce<State[]>(
    (states, flag) => states.flatMap((state) => flag.values.map((value) => ({ ...state, [flag.id]: value.id }))),
    [{}],
  );
}

const told = (state: State) =>
  Object.entries(state)
    .map(([flag, value]) => `${flag}: ${value}`)
    .join(', ');

/** In every state exactly one ending holds, each ending is reached by some way, and the best one names its cost. */
export function endings(scenario: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const say = (path: PropertyKey[], message: string) => flaws.push({ rule: 'story-endings', path, message });
  const situations = explore(scenario).filter((situation) => !situation.node);
  const shown = (state: State) => {
    const one = situations.find((situation) => told(situation.state) === told(state));
    return `(${told(state)})${one ? `, reached by ${pathTo(one)}` : ''}`;
  };
  const others = scenario.endings.filter((ending) => !ending.when);
  if (others.length > 1) {
    const at = scenario.endings.indexOf(others[1] as Ending);
    say(['endings', at], 'Two endings have no `when`. Only one can take all other cases; give this one conditions.');
  }
  const reported = new Set<string>();
  for (const state of [...situations.map((situation) => situation.state), ...allStates(scenario)]) {
    const met = endingsFor(scenario, state).map((ending) => ending.id);
    const pair = met.slice(0, 2).join(' and ');
    if (met.length === 1 || others.length > 1 || reported.has(pair)) continue;
    reported.add(pair);
    const at = scenario.endings.findIndex((ending) => ending.id === met[1]);
    if (met.length === 0) say(['endings'], `No ending holds in the state ${shown(state)}. Leave \`when\` out on one.`);
    else say(['endings', at, 'when'], `Endings ${pair} both hold in the state ${shown(state)}. Narrow one of them.`);
  }
  const reached = new Set(situations.flatMap(({ state }) => endingsFor(scenario, state).map((ending) => ending.id)));
  scenario.endings.forEach((ending, e) => {
    if (reached.has(ending.id)) return;
    say(
      ['endings', e],
      `No way leads to the ending "${ending.id}". Widen its \`when\`, or let an option set what it asks.`,
    );
  });
  if (countWords(scenario.endings[0]?.cost ?? '') < leastCostWords) {
    const message = `The best ending says what it cost all the same: give it a \`cost\` of ${leastCostWords} words or more.`;
    say(['endings', 0, 'cost'], message);
  }
  return flaws;
}
