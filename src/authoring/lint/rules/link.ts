import { looks } from '../../../domain/quiz/plain.ts';
import type { Finding } from '../../../reader/finding.ts';
import { plain } from '../../../reader/mdx/text.ts';
import { endOf, everyNode, startOf } from '../../../reader/mdx/tree.ts';
import type { AllContent } from '../../../reader/reader.ts';
import { addressesOf } from '../addresses.ts';
import { linksIn } from '../links.ts';
import { resolve } from '../resolve.ts';
import { said } from '../say.ts';

/** A link that leads nowhere, from wherever the site lies, or that has no words. */
export function link(all: AllContent): Finding[] {
  const addresses = addressesOf(all);
  const lost = linksIn(all).flatMap(({ text, node, url }) => {
    const { flaw } = resolve(url, text.source.file, addresses);
    const says = flaw ?? (looks(plain(node)) ? undefined : `This link has no words. Write them: [its words](${url})`);
    return says ? [said(text, node, 'link', says)] : [];
  });
  return [...lost, ...unread(all)];
}

const unreadLink = /(?<!\\)\[([^[\]]*)\]\(([^()"]* [^()"]*)\)/;

/** What was meant as a link or picture, and isn't read as one because of a space in its address. */
function unread({ shelves }: AllContent): Finding[] {
  return shelves.flatMap((shelf) =>
    [...shelf.lessons, ...shelf.pages].flatMap((text) =>
      [...everyNode(text.root)].flatMap((node) => {
        const found = node.type === 'text' ? unreadLink.exec(text.typed.slice(startOf(node), endOf(node))) : null;
        if (!found) return [];
        const [, words = '', address = ''] = found;
        return [
          said(
            text,
            node,
            'link',
            `An address has no spaces, so this is no link. Write [${words}](${address.trim().replaceAll(' ', '%20')})`,
          ),
        ];
      }),
    ),
  );
}
