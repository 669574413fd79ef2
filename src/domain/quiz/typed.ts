import { plain } from './plain.ts';

/** How a typed answer is read. */
export interface Reading {
  /** Whether capitals matter, and points of Hebrew and Arabic. */
  exact?: boolean | undefined;
  /** The language of the course, a BCP 47 tag: it decides what is the same letter in lower case. English where left out. */
  language?: string | undefined;
}

/** What may end a sentence, or a careless answer. */
const end = /[\s.!?,;:。、؟۔،؛।॥։።‽]+(["']?)$/u;

/** A sign that means something at the end: the factorial of a number or a variable. */
const factorial = /(?:\d|\)|(?:^|\P{L})\p{sc=Latin})!$/u;

/** Points that Hebrew and Arabic are mostly written without, and the stroke that draws a word out. */
const points = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** One letter for capitals and small ones: `ss` for `ß`, `σ` at the end of a word too. */
function lower(text: string, language: string): string {
  return text
    .toLocaleLowerCase(language)
    .toLocaleUpperCase(language)
    .toLocaleLowerCase(language)
    .replaceAll('ς', 'σ')
    .replaceAll('ё', 'е')
    .normalize('NFC')
    .replace(/i\u0307+/g, 'i');
}

/** A text without what ends its sentence; what is nothing else stays as it is. */
function unended(text: string): string {
  if (factorial.test(text)) return text;
  return text.replace(end, '$1').replace(/^[¿¡]\s*/u, '') || text;
}

/**
 * A typed answer as it is compared: one character for dashes, quotation marks and
 * spaces of every sort, no mark at its end, no space that only custom sets; in lower
 * case unless capitals matter. What is folded already stays as it is.
 */
export function fold(text: string, { exact, language = 'en' }: Reading = {}): string {
  let rest = text;
  // One step can bring out what another folds. It never takes more than a few.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = plain(rest)
      .replace(/ *([-/]) */g, '$1')
      // Some languages set a space before these, and hands do within brackets.
      .replace(/ (?=[%‰°:;!?)\]])/g, '')
      .replace(/([([]) /g, '$1')
      // Two hyphens between words are a dash; elsewhere they may be code.
      .replace(/([\p{L}\p{N}])--+(?=[\p{L}\p{N}])/gu, '$1-');
    if (!exact) rest = lower(rest.replace(points, ''), language);
    rest = unended(rest);
  }
  return rest;
}

/** Whether a typed answer is among those accepted. */
export function fits(text: string, accept: readonly string[], reading?: Reading): boolean {
  const folded = fold(text, reading);
  return folded !== '' && accept.some((one) => fold(one, reading) === folded);
}

/** Whether one edit turns one text into the other: a letter more, less or changed, or two that changed places. */
function oneEdit(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.join('') === `${x[1]}${x[0]}`);
}

/** Words shorter than this are often another word by one letter. */
const longEnough = 5;

/** A text without the accents of its letters. */
const bare = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Whether an answer looks like a slip in an accepted one: a letter in a longer word, an accent in any. */
export function slipped(text: string, accept: readonly string[], reading?: Reading): boolean {
  const folded = fold(text, reading);
  if (fits(text, accept, reading)) return false;
  return accept.some((one) => {
    const wanted = fold(one, reading);
    const letters = [...wanted];
    return bare(folded) === bare(wanted) || (letters.length >= longEnough && oneEdit([...folded], letters));
  });
}
