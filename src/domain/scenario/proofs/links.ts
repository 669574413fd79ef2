import type { Scenario } from '../../../schemas/scenario.ts';
import type { Flaw } from './flaw.ts';

/** Every id is given once, and whatever is named is there. */
export function links(scenario: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  const say = (path: PropertyKey[], message: string) => flaws.push({ rule: 'story-links', path, message });
  const once = (sort: string, ids: readonly string[], place: (i: number) => PropertyKey[]) => {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i) say(place(i), `The ${sort} id "${id}" is used twice here. Give each its own.`);
    });
  };
  const nodes = scenario.nodes.map((node) => node.id);
  const values = new Map(scenario.flags.map((flag) => [flag.id, flag.values.map((value) => value.id)]));
  const known = (list: readonly string[]) => list.map((one) => `"${one}"`).join(', ');
  const flagged = (flag: string, value: string, path: PropertyKey[]) => {
    const allowed = values.get(flag);
    if (!allowed) say(path, `There is no flag "${flag}". This story has ${known([...values.keys()])}.`);
    else if (!allowed.includes(value))
      say(path, `The flag "${flag}" has no value "${value}". It has ${known(allowed)}.`);
  };

  once('node', nodes, (i) => ['nodes', i, 'id']);
  once('flag', [...scenario.flags.map((flag) => flag.id)], (i) => ['flags', i, 'id']);
  once('ending', [...scenario.endings.map((ending) => ending.id)], (i) => ['endings', i, 'id']);
  scenario.flags.forEach((flag, f) => {
    once('value', values.get(flag.id) ?? [], (i) => ['flags', f, 'values', i, 'id']);
    flagged(flag.id, flag.start, ['flags', f, 'start']);
  });
  scenario.nodes.forEach((node, n) => {
    if (node.id === 'end') say(['nodes', n, 'id'], 'A node cannot be called "end"; `next: end` is where a story ends.');
    const options = node.options.map((option) => option.id);
    once('option', options, (i) => ['nodes', n, 'options', i, 'id']);
    node.options.forEach((option, o) => {
      const path = ['nodes', n, 'options', o];
      if (option.next !== 'end' && !nodes.includes(option.next)) {
        say([...path, 'next'], `There is no node "${option.next}". Name one of ${known(nodes)}, or "end".`);
      }
      for (const [flag, value] of Object.entries(option.set)) flagged(flag, value, [...path, 'set', flag]);
    });
  });
  scenario.endings.forEach((ending, e) => {
    ending.when?.forEach((condition, c) => {
      for (const [flag, allowed] of Object.entries(condition)) {
        for (const value of allowed) flagged(flag, value, ['endings', e, 'when', c, flag]);
      }
    });
  });
  return flaws;
}
