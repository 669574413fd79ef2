import type { Scenario } from '../../../schemas/scenario.ts';
import { mostSituations, situationsOf } from '../graph.ts';
import { pathsThrough } from '../paths.ts';
import type { Flaw } from './flaw.ts';

const decisions = { whole: [4, 7], short: [2, 3] } as const;
const endings = { whole: [3, 5], short: [2, 5] } as const;

/** The story is small enough to be tried in every state. */
export function bound(scenario: Scenario): Flaw[] {
  const situations = situationsOf(scenario);
  if (situations <= mostSituations) return [];
  const shape = `${scenario.nodes.length} nodes × ${scenario.flags.map((flag) => flag.values.length).join(' × ')} values`;
  const message = `This story can stand in ${situations} situations (${shape}); at most ${mostSituations} can be proven at each build. Use fewer flags or values, or make two stories of it.`;
  return [{ rule: 'story-bound', path: ['flags'], message }];
}

/** Decisions on a way and the number of endings keep to what a learner can carry. */
export function size(scenario: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const say = (path: PropertyKey[], message: string) => flaws.push({ rule: 'story-size', path, message });
  const kind = scenario.short ? 'short' : 'whole';
  const [least, most] = pathsThrough(scenario).decisions;
  const [low, high] = decisions[kind];
  if (least < low || most > high) {
    const range = least === most ? `${least}` : `${least} to ${most}`;
    say(
      ['nodes'],
      `Ways through this story have ${range} decisions; ${low} to ${high} keep a learner in it. Add, join or drop nodes${scenario.short ? '' : ', or say `short: true` for a worked example of 2 or 3'}.`,
    );
  }
  const [few, many] = endings[kind];
  if (scenario.endings.length < few || scenario.endings.length > many) {
    say(['endings'], `There are ${scenario.endings.length} endings; a story needs ${few} to ${many}.`);
  }
  return flaws;
}
