import { leadsOut, outwardFlaw } from '../../schemas/address.ts';

const page = 'The page has it already. Take it out.';
const plays =
  'Pages load nothing from elsewhere and play no media, so it would stay dead. Put a link in its place: [what it is](https://…).';
const form =
  'It would do nothing here. To ask something, use <Question id="…" /> or a worksheet; for a link, write [its text](its address).';
const looks =
  'How pages look is the same everywhere, and the policy blocks other styles. Take it out; colours are set by "look" in course.yaml.';
const runs = 'Texts run no code, and the policy blocks it. Take it out.';

const media = [
  'audio',
  'video',
  'source',
  'track',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'param',
];

/** Tags of HTML that a text can't have, by what becomes of them. */
const refused: readonly [string, readonly string[]][] = [
  [plays, media],
  [runs, ['script', 'noscript', 'canvas', 'template', 'slot', 'dialog', 'portal']],
  [looks, ['style', 'font', 'center', 'marquee', 'blink', 'big', 'tt', 'basefont']],
  [
    form,
    [
      'form',
      'input',
      'button',
      'select',
      'option',
      'optgroup',
      'textarea',
      'label',
      'fieldset',
      'legend',
      'output',
      'datalist',
      'meter',
      'progress',
    ],
  ],
  [page, ['html', 'head', 'body', 'title', 'meta', 'link', 'base', 'main', 'header', 'footer', 'nav']],
];

/** Tags of HTML that a text can have. Drawings and formulas bring tags of their own. */
const known = new Set(
  [
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em',
    'figcaption figure h1 h2 h3 h4 h5 h6 hgroup hr i img ins kbd li mark math menu ol p picture pre q rp rt ruby s samp search',
    'section small span strong sub summary sup svg table tbody td tfoot th thead time tr u ul var wbr',
  ].flatMap((line) => line.split(' ')),
);

/** Why a text can't have this tag of HTML; '' where it can, undefined where it's none. */
export function refusalOf(name: string): string | undefined {
  const found = refused.find(([, names]) => names.includes(name));
  return found ? found[0] : known.has(name) ? '' : undefined;
}

/** The names of the tags that a text can have. */
export const tagNames: readonly string[] = [...known];

/** Attributes that hold an address, in HTML and in drawings; links and pictures have rules of their own. */
const addressed = ['href', 'xlink:href', 'src', 'srcset', 'action', 'data', 'poster', 'cite', 'background', 'longdesc'];

/** Attributes with which a drawing moves another attribute, which can be an address. */
const moved = ['to', 'from', 'by', 'values'];

/** Why an attribute of a tag can't hold this address; undefined where it can, or where it holds none. */
function addressFlaw(tag: string, name: string, value: string): string | undefined {
  if ((tag === 'a' && name === 'href') || (tag === 'img' && name === 'src')) return undefined;
  const found = addressed.includes(name) ? [value] : moved.includes(name) ? value.split(';') : [];
  const flaw = found.filter(leadsOut).map(outwardFlaw).find(Boolean);
  return flaw && `"${name}" of <${tag}> holds an address that can't stand in a page. ${flaw}`;
}

/** What a drawing or a formula can't have within it. */
export const strangeInDrawing = ['script', ...media];

/**
 * Why a tag of HTML can't have this attribute; undefined where it can.
 * @param value what it says, where that is text
 */
export function attributeFlaw(tag: string, name: string, value = ''): string | undefined {
  const lower = name.toLowerCase();
  if (/^on[a-z]/.test(lower)) return `"${name}" of <${tag}> is code, and texts run none. Take it out.`;
  if (lower === 'style') return `"style" of <${tag}> has no effect, because the policy blocks it. Take it out.`;
  if (lower === 'classname') return `"className" of <${tag}> is not known here. Write class="…".`;
  if (['srcdoc', 'formaction', 'autofocus', 'contenteditable', 'ping'].includes(lower))
    return `"${name}" of <${tag}> has no place in a text. Take it out.`;
  return addressFlaw(tag, lower, value);
}
