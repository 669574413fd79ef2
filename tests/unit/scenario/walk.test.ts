import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debriefInMarkdown } from '../../../src/domain/scenario/debrief.ts';
import { paperOf } from '../../../src/domain/scenario/handout.ts';
import { pathsThrough } from '../../../src/domain/scenario/paths.ts';
import { type Choice, strongest, walk } from '../../../src/domain/scenario/walk.ts';
import { story } from './story.ts';

const spill = story();
const choices = (...names: string[]): Choice[] =>
  names.map((name) => {
    const [node = '', option = ''] = name.split(' ');
    return { node, revision: 1, option };
  });
const along = (...names: string[]) => walk(spill, choices(...names));
const told = (...names: string[]) => along(...names).steps.map((step) => `${step.node.id} ${step.way.id}`);

describe('a walk', () => {
  test('begins at the first node', () => {
    expect(along()).toMatchObject({
      steps: [],
      at: { id: 'see' },
      ending: undefined,
      state: { truth: 'untold', harm: 'open' },
    });
  });

  test('goes where its choices lead, and remembers what they set', () => {
    const run = along('see leave', 'alone go-back', 'tell say');
    expect(run.at?.id).toBe('mend');
    expect(run.state).toEqual({ truth: 'told', harm: 'open' });
  });

  test('comes to the ending whose conditions hold', () => {
    expect(along('see hold', 'tell say', 'mend ask', 'close write').ending?.id).toBe('good');
    expect(along('see hold', 'tell hide', 'mend ask', 'close nod').ending?.id).toBe('thin');
    expect(along('see look', 'tell hide', 'mend cover', 'close nod').ending?.id).toBe('found');
  });

  test('choosing again at a node takes back what came after it', () => {
    const run = along('see hold', 'tell hide', 'mend ask', 'tell say');
    expect(run.steps.map((step) => step.way.id)).toEqual(['hold', 'say']);
    expect(run.state.truth).toBe('told');
    expect(run.rewinds).toBe(1);
  });

  test.each([
    ['an option there is not', ['see fly', 'see hold'], ['see hold']],
    ['a node that does not follow', ['mend ask', 'see hold'], ['see hold']],
    ['a node there is not', ['see hold', 'nowhere ask', 'tell say'], ['see hold', 'tell say']],
  ])('leaves out %s', (_what, names, steps) => {
    expect(told(...names)).toEqual(steps);
  });

  test('waits where a node was rewritten, and asks what followed it again', () => {
    const rewritten = story((draft) => Object.assign(draft.nodes[2] as object, { revision: 2 }));
    const run = walk(rewritten, choices('see hold', 'tell say', 'mend ask'));
    expect(run.at?.id).toBe('tell');
    expect(run.steps).toHaveLength(1);
  });

  test('whatever the record says, it is a way the story allows', () => {
    const nodes = spill.nodes.map((node) => node.id);
    const options = spill.nodes.flatMap((node) => node.options.map((way) => way.id));
    const choice = fc.record({
      node: fc.constantFrom(...nodes, 'gone'),
      revision: fc.constantFrom(1, 2),
      option: fc.constantFrom(...options, 'gone'),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (list) => {
        const run = walk(spill, list);
        let at = spill.nodes[0]?.id;
        for (const { node, way } of run.steps) {
          expect(node.id).toBe(at);
          expect(node.options).toContain(way);
          at = way.next;
        }
        expect(run.at?.id ?? 'end').toBe(at);
        expect(run.ending === undefined).toBe(run.at !== undefined);
        // Walking the steps alone comes to the same place.
        const again = walk(
          spill,
          run.steps.map(({ node, way }) => ({ node: node.id, revision: 1, option: way.id })),
        );
        expect([again.state, again.at]).toEqual([run.state, run.at]);
      }),
    );
  });
});

test('the strongest path takes a strong way everywhere and comes to the best ending', () => {
  const run = strongest(spill);
  expect(run.steps.map((step) => step.way.rating)).toEqual(['strong', 'strong', 'strong', 'strong']);
  expect(run.ending).toBe(spill.endings[0]);
});

test('ways are counted and measured as a walk of each would find them', () => {
  const all: Choice[][] = [];
  const go = (list: Choice[]) => {
    const { at } = walk(spill, list);
    if (!at) return void all.push(list);
    for (const option of at.options) go([...list, { node: at.id, revision: 1, option: option.id }]);
  };
  go([]);
  const paths = pathsThrough(spill);
  expect(paths.count).toBe(all.length);
  expect(paths.decisions).toEqual([
    Math.min(...all.map((way) => way.length)),
    Math.max(...all.map((way) => way.length)),
  ]);
  for (const ending of spill.endings) {
    const ways = all.filter((list) => walk(spill, list).ending === ending).length;
    expect(paths.byEnding.get(ending.id)).toBe(ways);
  }
  expect(paths.minutes[0]).toBeLessThanOrEqual(paths.minutes[1]);
});

test('on paper, every choice points to its own part, and that to the decision that follows', () => {
  const parts = paperOf(spill);
  const toldParts = parts.flatMap((part) => part.ways.map((way) => way.told));
  expect(parts.map((part) => part.number)).toEqual([1, 2, 3, 4, 5]);
  expect(toldParts).toEqual(Array.from({ length: 15 }, (_, i) => i + 6));
  expect(parts[0]?.ways.map((way) => [way.letter, way.next])).toEqual([
    ['A', 3],
    ['B', 3],
    ['C', 2],
  ]);
  expect(parts[4]?.ways.every((way) => way.next === undefined)).toBe(true);
});

test('a debrief in Markdown holds the path, and the learner’s note cannot make markup', () => {
  const words = {
    ending: 'Ending',
    later: 'Later',
    cost: 'Cost:',
    standing: 'Standing',
    path: 'Path',
    yours: 'Yours:',
    strong: 'Strong:',
    differs: 'Differs',
    rating: { strong: 'strong', workable: 'workable', costly: 'costly' },
    date: 'today',
  };
  const text = debriefInMarkdown(
    spill,
    along('see hold', 'tell hide', 'mend ask', 'close nod'),
    '# <b>we</b>\n- [x](y) *do*',
    words,
  );
  expect(text).toContain('## Ending: Thin');
  expect(text).toContain('### 2. The tell (costly)');
  expect(text).toContain('**Strong:** Do say.');
  expect(text).toContain(String.raw`\# \<b\>we\</b\> - \[x\](y) \*do\*`);
});
