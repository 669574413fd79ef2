import { dirname, join } from 'node:path';
import { looks } from '../../../domain/quiz/plain.ts';
import type { Finding } from '../../../reader/finding.ts';
import { attribute, everyNode, isComment, isTag, type Node } from '../../../reader/mdx/tree.ts';
import { nearest } from '../../../reader/nearest.ts';
import type { Parsed } from '../../../reader/reading.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { leadsOut } from '../../../schemas/address.ts';
import { definitionsIn } from '../definitions.ts';
import { lookAround } from '../disk.ts';
import { said } from '../say.ts';

/** What the build can make a picture of. */
const kinds = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
const beside =
  'Put the picture into a folder of the course, such as "media", and write its way from this file: ![what it shows](../media/';

/** A text shows a picture that isn't there or can't be shown, or doesn't say what it shows. */
export function picture({ texts }: Shelf): Finding[] {
  const look = lookAround();
  return texts.flatMap((text) => {
    const addresses = definitionsIn(text.root);
    return [...everyNode(text.root)].flatMap((parent) =>
      (parent.children ?? []).flatMap((node, i) => {
        const url = node.type === 'imageReference' ? addresses.get(node.identifier ?? '') : node.url;
        if (node.type === 'image' || node.type === 'imageReference')
          return [...placeFlaw(text, node, url ?? '', look), ...altFlaw(text, node, parent.children ?? [], i)];
        return isTag(node) && node.name === 'img' ? tagFlaw(text, node) : [];
      }),
    );
  });
}

const fileOf = (url: string) =>
  url
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) || 'name.png';

function placeFlaw(text: Parsed, node: Node, url: string, look: ReturnType<typeof lookAround>): Finding[] {
  const say = (rule: Finding['rule'], message: string) => [said(text, node, rule, message)];
  const folder = dirname(text.source.file);
  let file: string;
  try {
    file = decodeURI(url);
  } catch {
    return say(
      'missing-file',
      `"${url}" is no address, because of a % in it. Write %25 where the sign itself is meant.`,
    );
  }
  if (!url) return say('picture', 'This picture has no address. Write ![what it shows](its file).');
  if (/^\s*data:/i.test(url))
    return say('picture', `A picture has a file of its own, and none is written into its address. ${beside}name.png)`);
  if (leadsOut(url))
    return say(
      'picture',
      `A page shows no pictures from elsewhere, because the policy blocks them. ${beside}${fileOf(url)})`,
    );
  if (url.startsWith('/'))
    return say(
      'picture',
      `An address that begins with / isn't found where the site lies in a folder of its server. ${beside}${fileOf(url)})`,
    );
  if (/[#?]/.test(file))
    return say(
      'missing-file',
      `The build looks for what stands before the # or ? in "${file}". Give the picture a name without these signs.`,
    );
  const found = look(join(folder, file));
  if (found.is === 'otherwise')
    return say(
      'missing-file',
      `The file is called "${found.name}", and names have to match letter by letter. Write it so.`,
    );
  if (found.is === 'absent') {
    const near = nearest(fileOf(file), found.near);
    return say(
      'missing-file',
      `There is no picture "${file}" in the folder "${folder}".${near} Put it there; or check the name, which has to match letter by letter.`,
    );
  }
  if (kinds.test(file)) return [];
  return say(
    'missing-file',
    `"${file}" is no picture that can be shown. Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.`,
  );
}

/** A comment beside a picture can say that it's there for its looks alone. */
const isDecoration = (node: Node | undefined) =>
  node !== undefined && isComment(node) && /decorat/i.test(node.value ?? '');

function altFlaw(text: Parsed, node: Node, siblings: readonly Node[], at: number): Finding[] {
  const around = [-2, -1, 1, 2].flatMap((step) => {
    const between = Math.abs(step) === 2 ? siblings[at + step / 2] : undefined;
    const isNear = Math.abs(step) === 1 || (between?.type === 'text' && !between.value?.trim());
    return isNear ? [siblings[at + step]] : [];
  });
  const alt = looks(node.alt ?? '');
  if (alt && !/^[\w-]+\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(alt)) return [];
  if (!alt && around.some(isDecoration)) return [];
  const what = alt
    ? `"${alt}" is the name of a file, and says nothing to who can't see it`
    : "Who can't see this picture isn't told what it shows";
  const address = node.url ?? '…';
  return [
    said(
      text,
      node,
      'picture',
      `${what}. Write ![what it shows](${address}); if it's mere decoration, write ![](${address}){/* decoration */}.`,
    ),
  ];
}

/** The build makes nothing of the address in a tag, so the picture would be lost. */
function tagFlaw(text: Parsed, node: Node): Finding[] {
  const url = attribute(node, 'src') ?? '';
  const file = !url || leadsOut(url) ? 'its file' : url;
  const alt = attribute(node, 'alt')?.trim() || 'what it shows';
  const message = `The address of an <img> isn't looked up, so its picture would be lost. Write ![${alt}](${file})`;
  return [said(text, node, 'picture', message)];
}
