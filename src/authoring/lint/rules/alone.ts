import type { Finding } from '../../../reader/finding.ts';
import { everyNode, isTag, type Node } from '../../../reader/mdx/tree.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';
import { words } from '../words.ts';

const isBlock = ({ name }: Node) => Boolean(name && Object.hasOwn(words, name) && !words[name]?.isInline);
const isSpace = ({ type, value }: Node) => type === 'text' && !String(value).trim();

/** A word that's a part of the page by itself stands within a sentence. */
export function alone({ texts }: Shelf): Finding[] {
  return texts.flatMap((text) =>
    [...everyNode(text.root)]
      .filter(
        ({ type, children = [] }) =>
          type === 'paragraph' && children.some((one) => !isSpace(one) && !(isTag(one) && isBlock(one))),
      )
      .flatMap(({ children = [] }) => children.filter((one) => isTag(one) && isBlock(one)))
      .map((node) =>
        said(
          text,
          node,
          'word',
          `<${node.name}> stands within a sentence, which it would tear apart. Put it on a line of its own, with an empty line above and below.`,
        ),
      ),
  );
}
