import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../src/reader/mdx/tree.ts';
import { inlineQuizzes as read } from '../../../src/reader/quiz/inline.ts';
import type { Read } from '../../../src/reader/quiz/read.ts';
import { readSource } from '../../../src/reader/source.ts';
import { textIn } from './text.ts';

const text = readFileSync('tests/fixtures/two-courses/courses/bread/lessons/first-bread.mdx', 'utf8');
const inlineQuizzes = (mdx: string, title: string) => read(mdxToMdast(mdx) as unknown as Node, mdx, title);
const wrap = (inner: string) => `<Quiz id="q">\n\n${inner}\n\n</Quiz>\n`;
const said = (inner: string) => inlineQuizzes(wrap(inner), 'T')[0]?.problems.map(({ message }) => message) ?? [];

describe('a quiz in a text', () => {
  test('is data like that of a file', () => {
    const [quiz, ...more] = inlineQuizzes(text, 'Lesson');
    expect(more).toEqual([]);
    expect(quiz?.problems).toEqual([]);
    expect(quiz?.data).toMatchObject({ mode: 'practice', id: 'dough', title: 'Dough' });
    expect(quiz?.data.questions[0]).toEqual({
      id: 'flour',
      kind: 'choice',
      revision: 1,
      scene: 'The dough sticks to your hands.',
      stem: 'What do you do first?',
      options: [
        { id: 'more', text: 'Take more flour.', why: 'That makes it dry.' },
        { id: 'wait', text: 'Wait ten minutes.', key: true, why: 'The flour takes up the water.' },
      ],
    });
    expect(quiz?.data.questions[1]).toMatchObject({ id: 'rest', kind: 'choices' });
    expect(quiz?.data.questions[1]?.options[1]?.why).toBe('Yeast is slow.');
  });

  test('has its keys where the parser that renders lessons sees ticked items', () => {
    const ticked: boolean[] = [];
    const walk = (node: { type: string; checked?: boolean | null; children?: never[] }) => {
      if (node.type === 'listItem') ticked.push(node.checked === true);
      for (const child of node.children ?? []) walk(child);
    };
    walk(mdxToMdast(text) as never);
    const keys = inlineQuizzes(text, '')[0]?.data.questions.flatMap(({ options }) =>
      options.map(({ key }) => key ?? false),
    );
    expect(ticked).toEqual(keys);
  });

  test('is named by the lesson where it has no title, and says which revision a question has', () => {
    const [quiz] = inlineQuizzes(wrap('`a@3` Which?\n\n- [x] `b` This\n  Why not.'), 'Lesson');
    expect(quiz?.data).toMatchObject({ title: 'Lesson', questions: [{ id: 'a', revision: 3 }] });
  });

  test('may be indented as a whole', () => {
    const inner = '`a` Which?\n\n- [x] `b` This\n  Why not.';
    const indented = inner.replace(/^(?=.)/gm, '  ');
    expect(inlineQuizzes(wrap(indented), '')[0]?.data).toEqual(inlineQuizzes(wrap(inner), '')[0]?.data);
  });

  test('is not what only shows code, is commented out or names a quiz of a file', () => {
    const none = [
      '```mdx\n<Quiz id="a">\nx\n</Quiz>\n```',
      '{/* <Quiz id="a">x</Quiz> */}',
      '`<Quiz id="a">`',
      '<Quiz id="a" />',
      '<Quiz id="a"></Quiz>',
    ];
    for (const body of none) expect(inlineQuizzes(`${body}\n`, '')).toEqual([]);
    expect(textIn(`${none[0]}\n${none[2]}\n\n${wrap('`a` b')}`).acts).toEqual([{ name: 'Quiz', id: 'q' }]);
  });

  test('does not count as prose', () => {
    expect(textIn(`Before.\n\n${wrap('`a` Which?')}\n\nAnd after.`).words).toBe(3);
  });
});

describe('a quiz in a text may be written in any way that Markdown and MDX have', () => {
  const plain = '`a` Which of them?\n\n- [x] `b` This one\n  Because of that.\n- [ ] `c` That one\n  It is not.';
  const data = (mdx: string) => {
    const [quiz] = inlineQuizzes(mdx, 'T');
    expect(quiz?.problems).toEqual([]);
    return quiz?.data;
  };
  const whole = data(wrap(plain));

  test.each([
    ['a wrapped question', wrap(plain.replace('Which of', 'Which\nof'))],
    ['a wrapped reason', wrap(plain.replace('Because of', 'Because\n  of'))],
    ['a reason that is not indented', wrap(plain.replace('  Because of', 'Because of'))],
    ['a wrapped option, with an empty line before its reason', wrap(plain.replace('This one\n', 'This\n  one\n\n'))],
    ['reasons after empty lines', wrap(plain.replaceAll('one\n', 'one\n\n'))],
    ['a reason in two paragraphs', wrap(plain.replace('one\n  Because of', 'one\n\n  Because\n\n  of'))],
    ['tabs', wrap(plain.replaceAll('\n  ', '\n\t').replaceAll('- [', '-\t['))],
    ['stars for marks and a large X', wrap(plain.replaceAll('- [', '* [').replace('[x]', '[X]'))],
    ['no empty line above the options', wrap(plain.replace('?\n\n-', '?\n-'))],
    ['no empty lines at the tags', `<Quiz id="q">\n${plain}\n</Quiz>\n`],
    ['single quotes', wrap(plain).replace('"q"', "'q'")],
    ['braces', wrap(plain).replace('"q"', '{"q"}')],
    ['a tag on several lines', wrap(plain).replace(' id="q"', '\n  id="q"\n')],
    ['a comment among the words', wrap(plain.replace('one\n', 'one{/* better? */}\n'))],
    ['a comment between the parts', wrap(plain.replace('\n\n-', '\n\n{/* options */}\n\n-'))],
  ])('%s', (_what, mdx) => {
    expect(data(mdx)).toEqual(whole);
  });

  test('in a container and in a list', () => {
    expect(data(`<Example>\n\n${wrap(plain)}\n</Example>\n`)).toEqual(whole);
    expect(data(`- An item\n\n${wrap(plain).replace(/^(?=.)/gm, '  ')}`)).toEqual(whole);
  });

  test('a question right below an option begins with its id at the margin', () => {
    const more = `${plain}\n\`d@2\` And what then?\n- [x] \`e\` Go\n  So.`;
    const questions = data(wrap(more))?.questions;
    expect(questions?.map(({ id, options }) => [id, ...options.map((one) => one.id)])).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(questions?.[0]?.options[1]?.why).toBe('It is not.');
  });

  test('words are shown as they are typed, and a backslash only keeps a sign', () => {
    const words = data(wrap("`a` Is **it** \\*so\\*, isn't `x` -- &amp;?\n\n- [x] `b` _Yes_ [a](b)\n  Why \\`not\\`."))
      ?.questions[0];
    expect(words?.stem).toBe("Is **it** *so*, isn't `x` -- &amp;?");
    expect(words?.options[0]).toMatchObject({ text: '_Yes_ [a](b)', why: 'Why `not`.' });
  });
});

describe('what cannot be read', () => {
  test.each<[string, string, RegExp]>([
    ['a question without an id', 'Which?\n\n- [x] `b` This\n  Why.', /question has no id.*`its-id` Which\?/],
    ['an option without an id', '`a` Which?\n\n- [x] This\n  Why.', /option has no id.*- \[x\] `its-id` This/],
    ['an option without a reason', '`a` Which?\n\n- [x] `b` This', /option "b" gives no reason/],
    ['a question without options', '`a` Which?', /has no options/],
    ['options without a question', '- [x] `b` This\n  Why.', /have no question/],
    ['a heading', '## A title', /Only questions stand in a <Quiz>/],
    ['a list without boxes', '`a` Which?\n\n- This', /Only questions stand/],
    ['a list within an option', '`a` Which?\n\n- [x] `b` This\n  - [ ] `c` That', /Only questions stand/],
    ['a tag', '<Cite id="a" />', /Only questions stand/],
    ['a tag among words', '`a` Which <Cite id="a" />?', /a tag has no place among them/],
    ['code in a block', '```\na\n```', /Only questions stand/],
    ['a table', '| a |\n|---|\n| b |', /Only questions stand/],
  ])('%s is named', (_what, inner, message) => {
    expect(said(inner)).toContainEqual(expect.stringMatching(message));
  });

  test('a quiz without an end is named', () => {
    const { findings } = readSource('a.mdx', '---\nid: a\n---\n<Quiz id="q">\n\n`a` Which?');
    expect(findings).toMatchObject([{ line: 4, column: 1, message: expect.stringContaining('has no end') }]);
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,4}[.?]$/);
const option = fc.record({ id, text: words, key: fc.boolean(), why: words });
const question = fc.record({
  id,
  revision: fc.integer({ min: 1, max: 9 }),
  paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
  options: fc.array(option, { minLength: 1, maxLength: 5 }),
});

test('whatever is written is read again, with the place of each part', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), (questions) => {
      const inner = questions.map(({ id, revision, paragraphs, options }) => {
        const list = options.map((one) => `- [${one.key ? 'x' : ' '}] \`${one.id}\` ${one.text}\n  ${one.why}`);
        return `\`${id}@${revision}\` ${paragraphs.join('\n\n')}\n\n${list.join('\n')}`;
      });
      const body = `Text before.\n\n${wrap(inner.join('\n\n'))}`;
      const [quiz] = inlineQuizzes(body, '');
      expect(quiz?.problems).toEqual([]);
      const read = quiz?.data.questions as Read[];
      expect(read.map((one) => one.id)).toEqual(questions.map((one) => one.id));
      for (const [q, one] of read.entries()) {
        const written = questions[q] as (typeof questions)[number];
        expect([...(one.scene?.split('\n\n') ?? []), one.stem]).toEqual(written.paragraphs);
        expect(one.options.map((each) => ({ ...each, key: each.key ?? false }))).toEqual(written.options);
        for (const [o, each] of one.options.entries()) {
          const at = quiz?.offsetOf(['questions', q, 'options', o, 'why']) ?? -1;
          expect(body.slice(at)).toMatch(new RegExp(`^- \\[[ x]\\] \`${each.id}\``));
        }
      }
    }),
  );
});
