import { describe, expect, test } from 'vitest';
import type { Bank } from '../bank.ts';
import { ask, assessed, bank, filler, lesson, question } from '../fixture.ts';
import type { Rule } from '../rules.ts';
import { samples } from '../samples.ts';
import { acts } from './acts.ts';
import { files } from './files.ts';
import { objective } from './objective.ts';
import { readability } from './readability.ts';
import { references } from './references.ts';
import { shape } from './shape.ts';

function found(rules: Rule[], at: Bank, level = 'E'): string[] {
  return rules
    .flatMap((rule) => rule.check(at))
    .flatMap((f) => (f.level === level ? [`${f.rule} ${f.where}: ${f.what}`] : []));
}

function errors(rules: Rule[], mdx: string): string[] {
  return found(rules, bank({ middle: lesson('middle', mdx) }));
}

/** Paragraphs of at most 70 words. */
function prose(n: number): string {
  return Array.from({ length: Math.ceil(n / 70) }, (_, i) => filler(Math.min(70, n - 70 * i))).join('\n\n');
}

const ACT = '<Question id="q-0" />';
const VOICES = `<Voices>\n<Voice source="a1">\n\n${prose(200)}\n\n</Voice>\n</Voices>`;
const example = (n: number) => `<Example>\n\n${prose(n)}\n\n</Example>`;

test.each([
  ['Write one step.', 0],
  ['On Monday, write one step.', 1],
  ['Know who must hear it.', 2],
  ['Choose and explore.', 1],
])('LS-01 %s', (text, n) => {
  expect(found(objective, bank({ middle: lesson('middle', ACT, { objective: text }) }))).toHaveLength(n);
});

describe('LS-02', () => {
  test.each([
    [`${prose(150)}\n\n${ACT}`, 0],
    [`${prose(151)}\n\n${ACT}`, 1],
    [`${VOICES}\n\n${ACT}`, 0],
    ['Text.', 1],
  ])('case %#', (mdx, n) => expect(errors(acts, mdx)).toHaveLength(n));
});

describe('LS-03', () => {
  test.each([
    ['between acts', `${ACT}\n\n${prose(151)}\n\n${ACT}`, 1],
    ['the tail', `${ACT}\n\n${prose(151)}`, 1],
    ['enough acts', `${ACT}\n\n${prose(150)}\n\n${ACT}\n\n${prose(150)}`, 0],
    ['a long example', `${ACT}\n\n${example(220)}\n\n${ACT}`, 0],
    ['too long an example', `${ACT}\n\n${example(221)}\n\n${ACT}`, 1],
    ['prose and example', `${ACT}\n\n${prose(100)}\n\n${example(121)}\n\n${ACT}`, 1],
    ['conflict cards', `${ACT}\n\n${prose(150)}\n\n${VOICES}\n\n${ACT}`, 0],
    ['an act inside an example', `${ACT}\n\n<Example>\n\n${prose(120)}\n\n${ACT}\n\n${prose(120)}\n\n</Example>`, 0],
  ])('%s', (_, mdx, n) => expect(errors(acts, mdx)).toHaveLength(n));
});

test('LS-04 counts prose without conflict cards', () => {
  const seven = (n: number) => `${ACT}\n\n${prose(n)}\n\n`.repeat(7);
  expect(errors(acts, `${seven(120)}${ACT}\n\n${prose(60)}\n\n${VOICES}`)).toEqual([]);
  expect(errors(acts, `${seven(120)}${ACT}\n\n${prose(61)}`)).toEqual(['LS-04 : 901 words of prose; at most 900']);
  expect(errors(acts, `${ACT}\n\n${filler(76)}`)).toHaveLength(1);
  const list = bank({ middle: lesson('middle', `${ACT}\n\n${'- one\n'.repeat(8)}`) });
  expect(found(acts, list, 'W')).toEqual(['LS-04 list: 8 items; at most 7']);
});

describe('LS-06', () => {
  const scenes = (n: number, total = 7) =>
    ask(Array.from({ length: total }, (_, i) => question(`q-${i}`, i % 3, i < n ? {} : { scene: undefined })));

  test('the middle lesson needs scenes, the last only questions', () => {
    expect(found(shape, bank({ asked: scenes(4) }))).toEqual([]);
    expect(found(shape, bank({ asked: scenes(3) }))).toEqual(['LS-06 : 3 questions with a scene; at least 4']);
    expect(found(shape, bank({ asked: scenes(6, 6) }))).toHaveLength(2);
  });

  test('a lesson with a moments quiz needs no other questions', () => {
    const course = bank({ middle: lesson('middle', '<Quiz id="m" />\n\n<Worksheet id="plan" />') });
    course.quizzes.set('m', { mode: 'moments', id: 'm', forms: [] } as never);
    expect(found(shape, course)).toEqual([]);
  });

  test('a lesson needs a plan', () => {
    expect(errors(shape, '<Quiz id="q" />')).toEqual(['LS-06 : no worksheet of kind "if-then"']);
  });
});

describe('RD', () => {
  const hard = 'Organisational accountability necessitates comprehensive documentation. ';

  test('says nothing on the grade of a short text', () => {
    expect(errors(readability, hard.repeat(19))).toEqual([]);
    expect(errors(readability, hard.repeat(20))).toHaveLength(2);
  });

  test('judges the questions of a file from 300 words on', () => {
    const set = (n: number) =>
      found(
        readability,
        bank({ asked: ask(Array.from({ length: n }, (_, i) => question(`q-${i}`, 0, { scene: hard.repeat(10) }))) }),
      );
    expect(set(1)).toEqual([]);
    expect(set(6).map((e) => e.slice(0, 5))).toEqual(['RD-01', 'RD-02']);
  });

  test('counts sentences in lessons, conflict cards and questions', () => {
    expect(errors(readability, filler(25, 25))).toEqual([]);
    expect(errors(readability, `<Voices>\n<Voice>${filler(26, 26)}</Voice>\n</Voices>`)).toHaveLength(1);
    expect(found(readability, bank({ asked: ask([question('q', 0, { tip: filler(26, 26) })]) }))).toHaveLength(1);
    expect(errors(readability, `## ${filler(26, 26)}`)).toEqual([]);
  });

  test('warns of long sentences on average', () => {
    const long = bank({ middle: lesson('middle', filler(44, 22)) });
    expect(found(readability, long, 'W')).toHaveLength(2);
  });
});

describe('REF and FILE', () => {
  test.each([
    '<Question id="none" />',
    '<Quiz id="none" />',
    '<Worksheet id="none" />',
    'A <Term id="none">word</Term>.',
    'A <Quote source="none">word</Quote>.',
  ])('%s', (mdx) => expect(errors(references, mdx)).toHaveLength(1));

  test('moves and sources exist', () => {
    const strange = bank({
      middle: lesson('middle', ACT, { move: 'none', sources: ['a9'] }),
      asked: ask([question('q-0', 0, { move: 'none' })]),
    });
    expect(found(references, strange)).toHaveLength(3);
  });

  test('an assessment sends people to what there is', () => {
    const three = [samples.number, samples['true-false'], samples.match];
    const to = (revisit: object, rest: object = {}) =>
      found(references, assessed(three, { id: 'count', title: 'Count', revisit }, rest));
    expect(to({ lesson: 'last' })).toEqual([]);
    expect(to({ lesson: 'nowhere' })).toEqual(['REF count: the course has no lesson "nowhere"']);
    expect(to({ lesson: 'last', heading: 'Lost' })).toHaveLength(1);
    expect(to({ lesson: 'last' }, { next: 'nowhere' })).toHaveLength(1);
    const free = [
      ...three.map((one) => ({ ...one, objective: 'count' })),
      samples.spot,
      samples.scale,
      samples.reflect,
    ];
    expect(to({ lesson: 'last' }, { questions: free })).toEqual([
      'REF sample-spot: tests no objective, so the result by objective leaves it out',
    ]);
  });

  test('a lesson outside the list, an unplaced question, an unknown component', () => {
    const odd = bank({ middle: lesson('other', '<Aside>Text.</Aside>') });
    expect(found(files, odd)).toHaveLength(2);
    odd.asked.push(...ask([question('lost')]).map((a) => ({ ...a, quiz: 'elsewhere' })));
    expect(found(files, odd, 'W').map((w) => w.split(': ')[1])).toEqual([
      'not a known component; read as prose',
      'no lesson and no page places this question',
    ]);
  });
});
