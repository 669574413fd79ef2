import { isInlineQuiz } from '../mdx/text.ts';
import { attribute, endOf, everyNode, isComment, type Node, startOf } from '../mdx/tree.ts';
import type { Problem } from '../problem.ts';
import type { Read } from './read.ts';
import { TaskLists } from './task-list.ts';

/** A quiz written in a text, as data for the schema of quizzes. */
export interface InlineQuiz {
  data: { mode: 'practice'; id: string; title: string; questions: Read[] };
  /** What can't be read as questions. */
  problems: Problem[];
  /** Offset of a part of the data, or of the nearest one above it. */
  offsetOf(path: readonly PropertyKey[]): number;
}

const phrases = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'link', 'mdxJsxTextElement', 'mdxTextExpression']);

/** `<Quiz id="a">Words on one line.</Quiz>` holds them without a paragraph around. */
function blocksOf(quiz: Node): Node[] {
  const children = (quiz.children ?? []).filter((node) => node.type !== 'text' || node.value?.trim());
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last || !children.every(({ type }) => phrases.has(type))) return children;
  const position = { start: { offset: startOf(first), line: 0 }, end: { offset: endOf(last) } };
  return [{ type: 'paragraph', children, position }];
}

/**
 * The quizzes written in a text as `<Quiz id="…">` with questions within it.
 *
 * @param root the text's tree, with places in `source`
 * @param title what a quiz is called that has no title of its own
 */
export function inlineQuizzes(root: Node, source: string, title: string): InlineQuiz[] {
  return [...everyNode(root)].filter(isInlineQuiz).flatMap((quiz): InlineQuiz[] => {
    const blocks = blocksOf(quiz);
    if (blocks.every(isComment)) return [];
    const at = startOf(quiz);
    const id = attribute(quiz, 'id') ?? '';
    const read = new TaskLists(blocks, source);
    const { places } = read;
    const nameless = {
      offset: at,
      message: 'This <Quiz> has no id, and learners\' records need one. Write <Quiz id="its-id">.',
    };
    return [
      {
        data: { mode: 'practice', id, title: attribute(quiz, 'title') ?? title, questions: read.questions },
        problems: id ? read.problems : [nameless],
        offsetOf: (path) => {
          const keys = path.map((_, i) => path.slice(0, path.length - i).join('.'));
          const key = keys.find((one) => places.has(one));
          return key === undefined ? at : (places.get(key) ?? at);
        },
      },
    ];
  });
}
