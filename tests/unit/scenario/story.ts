import { type Scenario, scenario } from '../../../src/schemas/scenario.ts';

type Rating = 'strong' | 'workable' | 'costly';

/** A way in short: `id rating → next`, and what it sets as `flag=value`. */
export function way(line: string) {
  const [choice = '', rest = ''] = line.split('→');
  const [id = '', rating = ''] = choice.trim().split(/\s+/);
  const [next = '', ...sets] = rest.trim().split(/\s+/);
  return {
    id,
    text: `Do ${id}.`,
    rating: rating as Rating,
    pull: 'It feels right just then.',
    result: `You did ${id}, and something came of it.`,
    why: `That is what ${id} is worth.`,
    set: Object.fromEntries(sets.map((one) => one.split('='))),
    next,
  };
}

/** A node with its ways in short. */
export function node(id: string, ...ways: string[]) {
  const close = ways.filter((line) => line.includes(' strong ')).length > 1;
  return {
    id,
    title: `The ${id}`,
    scene: 'Somebody looks at you.',
    stem: 'What do you do?',
    close: true,
    tip: close ? 'Time tips it.' : 'Nothing tips it.',
    options: ways.map(way),
  };
}

const flag = (id: string, ...values: string[]) => ({
  id,
  title: id,
  start: values[0],
  values: values.map((value) => ({ id: value, text: `It is ${value}.` })),
});

/** A sound story of four decisions and three endings; a costly first act can be made good in the third. */
export const sound = {
  id: 'spill',
  title: 'The spill',
  role: 'Anybody',
  summary: 'Something is spilled.',
  setting: 'You spill it. Nobody has seen it yet.',
  flags: [flag('truth', 'untold', 'told'), flag('harm', 'open', 'held')],
  nodes: [
    node('see', 'hold strong → tell harm=held', 'look workable → tell', 'leave costly → alone'),
    node('alone', 'go-back strong → tell', 'wait costly → tell', 'sit workable → tell'),
    node('tell', 'say strong → mend truth=told', 'hint workable → mend', 'hide costly → mend truth=untold'),
    node('mend', 'clean strong → close harm=held', 'ask strong → close harm=held', 'cover costly → close harm=open'),
    node('close', 'write strong → end truth=told', 'nod workable → end', 'lie costly → end truth=untold'),
  ],
  endings: [
    {
      id: 'good',
      title: 'Good',
      text: 'It is dry.',
      cost: 'One hour of your evening.',
      when: [{ truth: ['told'], harm: ['held'] }],
    },
    {
      id: 'thin',
      title: 'Thin',
      text: 'They know.',
      when: [
        { truth: ['told'], harm: ['open'] },
        { truth: ['untold'], harm: ['held'] },
      ],
    },
    { id: 'found', title: 'Found', text: 'They find it.' },
  ],
};

export type Draft = typeof sound;

/** The sound story, changed, as the schema reads it. */
export function story(change: (draft: Draft) => void = () => {}): Scenario {
  const draft = structuredClone(sound);
  change(draft);
  return scenario.parse(draft);
}
