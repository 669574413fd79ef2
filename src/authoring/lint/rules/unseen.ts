import { looks } from '../../../domain/quiz/plain.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import type { AllContent } from '../../../reader/reader.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';
import { itemsOf, textsIn } from '../texts-in.ts';

/** What a learner types; the rule `answer` judges it as it's compared. */
const typed = ['accept', 'match', 'words', 'unit'];

/** A text of nothing but spaces and marks that nobody sees: an option, a title, a stem that isn't there. */
export function unseen(shelf: Shelf): Finding[] {
  return unseenIn(itemsOf(shelf));
}

/** The same of what the site says of itself. */
export function unseenSite({ siteItem }: AllContent): Finding[] {
  return siteItem ? unseenIn([siteItem]) : [];
}

function unseenIn(items: readonly Item<unknown>[]): Finding[] {
  return items.flatMap((item) =>
    [...textsIn(item.data)]
      .filter(([path, text]) => text !== '' && looks(text) === '' && !mayBe(item.data, path))
      .map(([path]) =>
        said(item, path, 'schema', 'Nothing can be seen in this text. Write something, or take it out.'),
      ),
  );
}

/** Whether another rule judges the text, or it parts two spans: what has no id in them can't be picked. */
function mayBe(data: unknown, path: readonly PropertyKey[]): boolean {
  if (path.some((one) => typed.includes(String(one)))) return true;
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], data);
  return path.at(-3) === 'spans' && !(owner as { id?: string }).id;
}
