import type { Scenario } from '../../schemas/scenario.ts';
import { minutes } from '../course/minutes.ts';
import { countWords } from '../words.ts';
import { explore, fromTheEnd, type Situation } from './graph.ts';
import { endingsFor } from './story.ts';

/** A range, the least and the most. */
export type Range = readonly [number, number];

/** How many ways lead through a story, and how long they are. */
export interface Paths {
  /** Different ways from the start to an ending. */
  count: number;
  /** Ways by the id of the ending they come to. */
  byEnding: ReadonlyMap<string, number>;
  /** Decisions on the shortest and on the longest way. */
  decisions: Range;
  /** Words read on the shortest and on the longest way, feedback on the chosen options included. */
  words: Range;
  /** Minutes from the quickest reader of the shortest way to a slow reader of the longest. */
  minutes: Range;
}

interface Rest {
  byEnding: Map<string, number>;
  decisions: Range;
  words: Range;
}

const join = (a: Range, b: Range): Range => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
const add = (a: Range, plus: number): Range => [a[0] + plus, a[1] + plus];

/** What is on the screen of a node, and then of a choice in it. */
function wordsAt({ node }: Situation): { asked: number; told: (option: string) => number } {
  const asked = countWords([node?.scene, node?.stem, ...(node?.options.map((o) => o.text) ?? [])].join(' '));
  const told = (id: string) => {
    const way = node?.options.find((option) => option.id === id);
    return countWords([way?.result, way?.pull, way?.why, way?.tip ?? node?.tip].filter(Boolean).join(' '));
  };
  return { asked, told };
}

/** Counts and measures all ways through a sound story. */
export function pathsThrough(scenario: Scenario): Paths {
  const rest = fromTheEnd<Rest>(scenario, (situation, following) => {
    if (!situation.node) {
      const ending = endingsFor(scenario, situation.state)[0];
      const words = countWords([ending?.text, ending?.later, ending?.cost].filter(Boolean).join(' '));
      return { byEnding: new Map(ending ? [[ending.id, 1]] : []), decisions: [0, 0], words: [words, words] };
    }
    const { asked, told } = wordsAt(situation);
    const ways = situation.node.options.map((way) => {
      const then = following(way);
      const read = asked + told(way.id);
      return { byEnding: then.byEnding, decisions: add(then.decisions, 1), words: add(then.words, read) };
    });
    return ways.reduce((sum, way) => ({
      byEnding: new Map(
        [...new Set([...sum.byEnding.keys(), ...way.byEnding.keys()])].map((id) => [
          id,
          (sum.byEnding.get(id) ?? 0) + (way.byEnding.get(id) ?? 0),
        ]),
      ),
      decisions: join(sum.decisions, way.decisions),
      words: join(sum.words, way.words),
    }));
  });
  const [start] = explore(scenario);
  const { byEnding, decisions, words } = rest(start as Situation);
  const all = add(words, countWords(scenario.setting));
  const [low] = minutes({ words: all[0], decisions: decisions[0], seconds: 0 });
  const [, high] = minutes({ words: all[1], decisions: decisions[1], seconds: 0 });
  const count = [...byEnding.values()].reduce((sum, ways) => sum + ways, 0);
  return { count, byEnding, decisions, words: all, minutes: [low, high] };
}
