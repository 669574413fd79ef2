import type { Problem } from '../problem.ts';
import { everyNode, isCode, isComment, isTag, literal, type Node, startOf } from './tree.ts';

const escaped = (code: string) => `\\{${code}\\}`;

/**
 * Code in a text: the build would run it, and it fails there without a line. A
 * comment is none, nor is a text in quotes, by which authors write a space or a brace.
 */
export function codeIn(root: Node): Problem[] {
  const problems: Problem[] = [];
  for (const node of everyNode(root)) {
    const say = (message: string) => problems.push({ offset: startOf(node), message });
    const { value = '' } = node;
    if (node.type === 'mdxjsEsm') {
      say(
        'A line that begins with "import" or "export" is code, and lessons have none: their words are there without. Take it out; if it is a sentence, begin it with another word.',
      );
    }
    if (isCode(node) && !isComment(node) && literal(value) === undefined) {
      say(`{${value}} is code, and lessons have none. To show the signs, write ${escaped(value)}; else take them out.`);
    }
    if (isTag(node)) for (const message of codeAt(node)) say(message);
  }
  return problems;
}

/** Code in the attributes of a tag. */
function codeAt({ name, attributes = [] }: Node): string[] {
  return attributes.flatMap((one) => {
    const { value } = one;
    if (one.type === 'mdxJsxExpressionAttribute')
      return [`<${name}> has {…} among its attributes, which is code. Take it out.`];
    if (typeof value !== 'object' || value === null || literal(value.value) !== undefined) return [];
    return [`"${one.name}" of <${name}> is code. Write text in quotes: ${one.name}="…".`];
  });
}
