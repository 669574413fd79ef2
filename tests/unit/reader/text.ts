import type { Text } from '../../../src/domain/course/text.ts';
import { textOf } from '../../../src/reader/mdx/text.ts';
import { readSource } from '../../../src/reader/source.ts';

/** What the reader finds in the body of a lesson. */
export function textIn(body: string): Text {
  const { root, text, findings } = readSource('lesson.mdx', `---\nid: a\n---\n\n${body}`);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return textOf(root, text);
}
