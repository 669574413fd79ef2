import type { Finding } from '../../../reader/finding.ts';
import { endOf, everyNode, type Node, startOf } from '../../../reader/mdx/tree.ts';
import type { Parsed } from '../../../reader/reading.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** `[^1]` that Markdown found no note for; a backslash before it says that it's meant so. */
const note = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Two lines or more between upright bars, and two or more behind a dot that is no sign of Markdown. */
const table = /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|.*\|[ \t]*$/m;
const dots = /^[ \t]*[•●▪◦‣][ \t].*\n[ \t]*[•●▪◦‣][ \t]/m;

/** What an author typed as a footnote, a table or a list, and Markdown takes for words. */
export function typedMarks({ texts }: Shelf): Finding[] {
  return texts.flatMap((text) => {
    const nodes = [...everyNode(text.root)];
    return [...nodes.flatMap((node) => inNode(text, node)), ...lostNotes(text, nodes)];
  });
}

function inNode(text: Parsed, node: Node): Finding[] {
  const typed = text.source.text.slice(startOf(node), endOf(node));
  if (node.type === 'text')
    return [...typed.matchAll(note)].map(([, name]) =>
      said(
        text,
        node,
        'link',
        `There is no footnote "${name}", so [^${name}] is shown as it's typed. Write it on a line of its own: [^${name}]: its words`,
      ),
    );
  if (node.type !== 'paragraph') return [];
  const say = (message: string) => [said(text, node, 'plain-text', message, 'warning')];
  if (table.test(typed))
    return say(
      "These lines look like a table and are shown as they're typed. Below the first, write a line with as many columns: | --- | --- |; and leave an empty line above.",
    );
  if (dots.test(typed))
    return say('These lines become one, because a list begins with other signs. Write "- " for each dot.');
  return [];
}

/** A footnote that nothing refers to isn't shown at all, and of two with one name only the first is. */
function lostNotes(text: Parsed, nodes: readonly Node[]): Finding[] {
  const used = new Set(nodes.flatMap(({ type, identifier }) => (type === 'footnoteReference' ? [identifier] : [])));
  const seen = new Set<string | undefined>();
  return nodes.flatMap((node) => {
    const { type, identifier } = node;
    if (type !== 'footnoteDefinition') return [];
    const again = seen.has(identifier);
    seen.add(identifier);
    if (again)
      return [
        said(
          text,
          node,
          'link',
          `The footnote "${identifier}" is written twice, and only the first is shown. Give each its own name.`,
        ),
      ];
    if (used.has(identifier)) return [];
    return [
      said(
        text,
        node,
        'link',
        `Nothing refers to this footnote, so it isn't shown. Write [^${identifier}] where it belongs, or take it out.`,
      ),
    ];
  });
}
