import { attribute, everyNode, isTag, type Node } from '../../reader/mdx/tree.ts';
import type { AllContent } from '../../reader/reader.ts';
import type { Parsed } from '../../reader/reading.ts';
import { definitionsIn } from './definitions.ts';

/** A link in the text of a lesson or page. */
export interface Link {
  text: Parsed;
  node: Node;
  url: string;
}

/** All links in the texts of lessons and pages, in any form. */
export function linksIn({ shelves }: AllContent): Link[] {
  return shelves.flatMap((shelf) =>
    [...shelf.lessons, ...shelf.pages].flatMap((text) => {
      const addresses = definitionsIn(text.root);
      return [...everyNode(text.root)].flatMap((node): Link[] => {
        const url = urlOf(node, addresses);
        return url === undefined ? [] : [{ text, node, url }];
      });
    }),
  );
}

function urlOf(node: Node, addresses: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'link') return node.url ?? '';
  if (node.type === 'linkReference') return addresses.get(node.identifier ?? '');
  return isTag(node) && node.name === 'a' ? attribute(node, 'href') : undefined;
}
