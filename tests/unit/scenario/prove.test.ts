import { describe, expect, test } from 'vitest';
import { explore, mostSituations, situationsOf } from '../../../src/domain/scenario/graph.ts';
import { pathsThrough } from '../../../src/domain/scenario/paths.ts';
import { prove } from '../../../src/domain/scenario/prove.ts';
import { type Draft, node, story } from './story.ts';

test('a sound story has no flaw', () => {
  expect(prove(story())).toEqual([]);
});

const nodeIn = (draft: Draft, id: string) => draft.nodes.find((one) => one.id === id) as Draft['nodes'][number];
const wayIn = (draft: Draft, id: string, way: string) =>
  nodeIn(draft, id).options.find((one) => one.id === way) as Draft['nodes'][number]['options'][number];

/** Each change breaks one proof; the message names what an author has to look at. */
test.each<[string, (draft: Draft) => void, string, RegExp, PropertyKey[]?]>([
  [
    'an option leads nowhere',
    (draft) => (wayIn(draft, 'tell', 'say').next = 'mendd'),
    'story-links',
    /There is no node "mendd".*"mend"/,
    ['nodes', 2, 'options', 0, 'next'],
  ],
  [
    'an option sets an unknown flag',
    (draft) => (wayIn(draft, 'see', 'hold').set = { trust: 'high' }),
    'story-links',
    /no flag "trust"/,
  ],
  [
    'an option sets an unknown value',
    (draft) => (wayIn(draft, 'see', 'hold').set = { harm: 'gone' }),
    'story-links',
    /no value "gone".*"open", "held"/,
  ],
  [
    'an ending asks for an unknown value',
    (draft) => (draft.endings[0] = { ...draft.endings[0], when: [{ truth: ['half'] }] } as never),
    'story-links',
    /no value "half"/,
  ],
  [
    'a flag begins with an unknown value',
    (draft) => ((draft.flags[0] as { start?: string }).start = 'other'),
    'story-links',
    /no value "other"/,
  ],
  [
    'two nodes share an id',
    (draft) => (nodeIn(draft, 'close').id = 'mend'),
    'story-links',
    /node id "mend" is used twice/,
    ['nodes', 4, 'id'],
  ],
  [
    'two options share an id',
    (draft) => (wayIn(draft, 'see', 'look').id = 'hold'),
    'story-links',
    /option id "hold" is used twice/,
  ],
  ['a node is called end', (draft) => (nodeIn(draft, 'alone').id = 'end'), 'story-links', /cannot be called "end"/],
  [
    'the story turns in a circle',
    (draft) => (wayIn(draft, 'mend', 'cover').next = 'tell'),
    'story-reach',
    /in a circle: tell → mend → tell/,
    ['nodes', 3, 'options', 2, 'next'],
  ],
  [
    'a node leads to itself',
    (draft) => (wayIn(draft, 'tell', 'hint').next = 'tell'),
    'story-reach',
    /circle: tell → tell/,
  ],
  [
    'a node is reached by no way',
    (draft) => (wayIn(draft, 'see', 'leave').next = 'tell'),
    'story-reach',
    /No way leads to the node "alone"/,
    ['nodes', 1, 'id'],
  ],
  [
    'no ending holds in a state',
    (draft) => {
      draft.endings[2] = { ...draft.endings[2], when: [{ truth: ['untold'], harm: ['open'] }] } as never;
      draft.endings[1] = { ...draft.endings[1], when: [{ truth: ['told'], harm: ['open'] }] } as never;
    },
    'story-endings',
    /No ending holds in the state \(truth: untold, harm: held\), reached by see: hold → tell: say → mend: clean → close: lie/,
  ],
  [
    'two endings hold at once',
    (draft) => (draft.endings[1] = { ...draft.endings[1], when: [{ truth: ['told'] }] } as never),
    'story-endings',
    /Endings good and thin both hold in the state \(truth: told, harm: held\), reached by see: hold → tell: say/,
    ['endings', 1, 'when'],
  ],
  [
    'two endings take all other cases',
    (draft) => (draft.endings[1] = { ...draft.endings[1], when: undefined } as never),
    'story-endings',
    /Two endings have no `when`/,
  ],
  [
    'an ending is reached by no way',
    (draft) => {
      wayIn(draft, 'mend', 'cover').set = {};
      wayIn(draft, 'see', 'look').set = { harm: 'held' };
      wayIn(draft, 'see', 'leave').set = { harm: 'held' };
    },
    'story-endings',
    /No way leads to the ending "found"/,
  ],
  [
    'the best ending costs nothing',
    (draft) => (draft.endings[0] = { ...draft.endings[0], cost: 'Some time.' } as never),
    'story-endings',
    /give it a `cost` of 4 words/,
    ['endings', 0, 'cost'],
  ],
  [
    'a way is too short',
    (draft) => (wayIn(draft, 'see', 'look').next = 'close'),
    'story-size',
    /have 2 to 5 decisions; 4 to 7/,
  ],
  ['there are too few endings', (draft) => draft.endings.splice(1, 1), 'story-size', /2 endings; a story needs 3 to 5/],
  [
    'one costly choice dooms it',
    (draft) => {
      wayIn(draft, 'mend', 'cover').next = 'ruin';
      draft.nodes.push(
        node('ruin', 'weep strong → end truth=untold harm=open', 'nod workable → end truth=untold harm=open'),
      );
    },
    'story-fair',
    /dooms the story: after see: hold → tell: say → mend: cover,/,
    ['nodes', 3, 'options', 2],
  ],
  [
    'no option is strong',
    (draft) => (wayIn(draft, 'tell', 'say').rating = 'workable'),
    'story-fair',
    /No option of "tell" is strong/,
  ],
  [
    'two strong options are not called close',
    (draft) => (nodeIn(draft, 'mend').close = false),
    'story-fair',
    /need `close: true`/,
  ],
  [
    'a close node says not what tips it',
    (draft) => delete (nodeIn(draft, 'mend') as { tip?: string }).tip,
    'story-fair',
    /what would tip it/,
  ],
  [
    'a costly option has no pull',
    (draft) => delete (wayIn(draft, 'mend', 'cover') as { pull?: string }).pull,
    'story-fair',
    /add `pull`/,
  ],
  [
    'no decision is close',
    (draft) =>
      draft.nodes.forEach((one) => {
        one.close = one.id === 'mend';
      }),
    'story-fair',
    /needs 2 nodes whose two best options are close/,
  ],
  [
    'two nodes have two costly options',
    (draft) => {
      wayIn(draft, 'see', 'look').rating = 'costly';
      wayIn(draft, 'close', 'nod').rating = 'costly';
    },
    'story-fair',
    /"close" is the second node with two costly options \(the first is "see"\)/,
  ],
])('%s', (_what, change, rule, message, path) => {
  const flaws = prove(story(change));
  const flaw = flaws.find((one) => message.test(one.message));
  expect(flaws.map((one) => one.message)).toContainEqual(expect.stringMatching(message));
  expect(flaw?.rule).toBe(rule);
  if (path) expect(flaw?.path).toEqual(path);
});

describe('the bound', () => {
  const large = (values: number, nodes: number) =>
    story((draft) => {
      const ids = Array.from({ length: values }, (_, i) => ({ id: `v${i}`, text: 'It is.' }));
      draft.flags.push(...['a', 'b', 'c'].map((id) => ({ id, title: id, start: 'v0', values: ids })));
      for (let i = draft.nodes.length; i < nodes; i++)
        draft.nodes.push(node(`more-${i}`, 'go strong → end', 'stay costly → end'));
    });

  test('counts nodes times states', () => {
    expect(situationsOf(story())).toBe(5 * 2 * 2);
    expect(situationsOf(large(5, 5))).toBe(5 * 4 * 125);
  });

  test('refuses a story beyond it, and says by how much', () => {
    const [flaw] = prove(large(5, 41));
    expect(flaw?.rule).toBe('story-bound');
    expect(flaw?.message).toContain(
      `20500 situations (41 nodes × 2 × 2 × 5 × 5 × 5 values); at most ${mostSituations}`,
    );
  });

  test('holds what is looked at: no situation is met twice', () => {
    const situations = explore(story());
    const names = situations.map(({ node: at, state }) => `${at?.id} ${JSON.stringify(state)}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(situationsOf(story()) + 4);
  });

  test('is not touched by how many ways there are: a long chain has a billion', () => {
    const chain = story((draft) => {
      draft.nodes = Array.from({ length: 20 }, (_, i) =>
        node(
          `n${i}`,
          ...['a strong', 'b workable', 'c costly'].map((way) => `${way} → ${i < 19 ? `n${i + 1}` : 'end'}`),
        ),
      );
    });
    expect(pathsThrough(chain).count).toBe(3 ** 20);
  });
});
