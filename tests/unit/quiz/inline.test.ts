import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { actsIn } from '../../../src/domain/course/acts.ts';
import { inlineQuizzes, withoutQuizzes } from '../../../src/domain/quiz/inline.ts';
import type { Read } from '../../../src/domain/quiz/task-list.ts';

const text = readFileSync('tests/fixtures/two-courses/courses/bread/lessons/first-bread.mdx', 'utf8');
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
    expect(actsIn(`${none[0]}\n${none[2]} ${wrap('`a` b')}`)).toEqual([{ name: 'Quiz', id: 'q' }]);
  });

  test('does not count as prose', () => {
    expect(withoutQuizzes(`Before. ${wrap('`a` Which?')} After.`).replace(/\s+/g, ' ')).toBe(
      'Before. <Quiz id="q"> </Quiz> After.',
    );
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
  ])('%s is named', (_what, inner, message) => {
    expect(said(inner)).toContainEqual(expect.stringMatching(message));
  });

  test('a quiz without an end is named', () => {
    const [quiz] = inlineQuizzes('<Quiz id="q">\n\n`a` Which?', '');
    expect(quiz?.problems).toMatchObject([{ offset: 0, message: expect.stringContaining('has no end') }]);
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
          const at = quiz?.placeOf(['questions', q, 'options', o, 'why']) ?? -1;
          expect(body.slice(at)).toMatch(new RegExp(`^- \\[[ x]\\] \`${each.id}\``));
        }
      }
    }),
  );
});
