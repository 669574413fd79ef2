import { looks } from '../../../domain/quiz/plain.ts';
import type { Finding } from '../../../reader/finding.ts';
import { attribute, everyNode, isComment, isTag, type Node } from '../../../reader/mdx/tree.ts';
import { nearest, nearestFirst } from '../../../reader/nearest.ts';
import type { Parsed } from '../../../reader/reading.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { attributeFlaw, refusalOf, strangeInDrawing, tagNames } from '../html.ts';
import { said } from '../say.ts';
import { wordLike, words } from '../words.ts';

/** A text has a tag that there isn't or that it can't have, or a tag without what it needs. */
export function tag({ texts }: Shelf): Finding[] {
  return texts.flatMap((text) => {
    const found: Finding[] = [];
    visit(text.root, (node, inDrawing) => found.push(...(inDrawing ? attributeFlaws(text, node) : flaws(text, node))));
    return found;
  });
}

/** Tags within a drawing or a formula are its own, but for what would run or play. */
function visit(node: Node, each: (tag: Node, inDrawing: boolean) => void): void {
  if (isTag(node)) each(node, false);
  if (isTag(node) && (node.name === 'svg' || node.name === 'math')) {
    for (const inside of everyNode(node))
      if (inside !== node && isTag(inside)) each(inside, !strangeInDrawing.includes(inside.name?.toLowerCase() ?? ''));
    return;
  }
  for (const child of node.children ?? []) visit(child, each);
}

function flaws(text: Parsed, node: Node): Finding[] {
  const { name } = node;
  if (!name) return [];
  const word = (message: string) => said(text, node, 'word', message);
  if (Object.hasOwn(words, name)) return wordFlaws(name, node).map(word);
  const lower = name.toLowerCase();
  const like = wordLike(name);
  const refusal = refusalOf(lower);
  if (like && (refusal === undefined || isMeantAsWord(node)))
    return [word(`<${name}> is written <${like}>, with a capital.`)];
  if (refusal) return [said(text, node, 'tag', `A text can't have <${name}>. ${refusal}`)];
  if (refusal === undefined) {
    return [
      /^[A-Z]/.test(name)
        ? word(
            `<${name}> is not a word for lessons, and there is nothing to import.${nearestFirst(name, Object.keys(words))}`,
          )
        : said(
            text,
            node,
            'tag',
            `<${name}> is no tag that there is.${nearest(name, [...Object.keys(words), ...tagNames])} To show it as text, write \\<${name}>.`,
          ),
    ];
  }
  if (name !== lower) return [said(text, node, 'tag', `Tags of HTML are written small here: <${lower}>.`)];
  return attributeFlaws(text, node);
}

function attributeFlaws(text: Parsed, node: Node): Finding[] {
  return (node.attributes ?? []).flatMap(({ name, value }) => {
    const flaw = name && attributeFlaw(node.name ?? '', name, typeof value === 'string' ? value : '');
    return flaw ? [said(text, node, 'tag', flaw)] : [];
  });
}

/** `<cite id="a1" />` is a tag of HTML, and meant as a word. */
const isMeantAsWord = (node: Node) => (node.children ?? []).length === 0 && attribute(node, 'id') !== undefined;

/** What is wrong with how a word is used, but for what it names. */
function wordFlaws(name: string, node: Node): string[] {
  const { names, attributes: own = {}, needs = [], holds } = words[name] ?? { holds: 'perhaps' };
  const known = [...(names ? [names.by] : []), ...Object.keys(own)];
  const given = (node.attributes ?? []).flatMap((one) => one.name ?? []);
  const content = (node.children ?? []).some(
    (child) => !isComment(child) && (child.type !== 'text' || looks(child.value ?? '')),
  );
  return [
    ...given.flatMap((one, i) => {
      if (given.indexOf(one) !== i) return [`<${name}> has "${one}" twice. Keep one of them.`];
      if (known.includes(one)) return [];
      return [
        known.length === 0
          ? `<${name}> takes no attributes. Take "${one}" out.`
          : `<${name}> has no attribute "${one}".${nearestFirst(one, known)}`,
      ];
    }),
    ...needs.flatMap((one) =>
      looks(attribute(node, one) ?? '')
        ? []
        : [
            `<${name}> needs ${one === 'id' ? 'an' : 'a'} ${one}: <${name} ${needs.map((need) => `${need}="…"`).join(' ')}>.`,
          ],
    ),
    ...known.flatMap((one) => {
      const values = own[one];
      const value = attribute(node, one);
      if (!Array.isArray(values) || value === undefined || values.includes(value)) return [];
      return [`"${one}" of <${name}> can't be "${value}".${nearestFirst(value, values)}`];
    }),
    ...(holds === 'nothing' && content
      ? [`Nothing is shown of what stands within <${name}>. Put it behind the tag: <${name} … />.`]
      : []),
    ...(holds === 'words' && !content
      ? [`<${name}> shows the words between its tags, and there are none. Write <${name}>…</${name}>.`]
      : []),
  ];
}
