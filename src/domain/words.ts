/** Words as scripts with spaces have them: letters with their marks; `4.30`, `don't` and `co-worker` are one each. */
const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’:.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Chinese and Japanese write no spaces, and are read letter by letter. */
const letters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** How many of these letters take about as long as one English word. */
const lettersAWord = 1.6;
/** Runs of scripts that write no spaces between words. */
const runs =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]*/gu;

let segmenter: Intl.Segmenter | undefined;

/** Each run of letters without spaces, cut where its language parts words. */
function cut(text: string): string {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text))
    return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const parts = segmenter;
  return text.replace(runs, (run) => ` ${Array.from(parts.segment(run), ({ segment }) => segment).join(' ')} `);
}

/** The words of a text, in order, in any script. */
export function wordsIn(text: string): string[] {
  return cut(text).match(spaced) ?? [];
}

/** How many words a plain text has to a reader: where letters are read one by one, they are counted and divided. */
export function countWords(text: string): number {
  const single = text.match(letters)?.length ?? 0;
  const rest = single > 0 ? text.replace(letters, ' ') : text;
  return wordsIn(rest).length + Math.round(single / lettersAWord);
}
