import { sentencesIn } from './sentences.ts';

/** What stands around each sentence of the pseudo-language. */
export const mark = { open: '⟦', close: '⟧' } as const;

const plain = 'aceginorsuyzACEGINORSUYZ';
const accented = 'áçéğîñóřšúýžÁÇÉĞÎÑÓŘŠÚÝŽ';

/** Text that an English reader can still make out, and that no English sentence contains. */
const strange = (text: string) => [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');

/** About as much as a sentence grows from English to German. */
const longer = (letters: number) => '~'.repeat(Math.ceil(letters * 0.4));

/**
 * A file of English messages in a language that nobody speaks: the same keys and
 * functions, with each sentence marked at both ends, accented and longer.
 */
export function pseudo(english: string): string {
  const edits = sentencesIn(english).flatMap(({ pieces }) =>
    pieces.map(({ from, to, text }, i) => {
      const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      const last = i === pieces.length - 1;
      const written = `${i === 0 ? mark.open : ''}${strange(text)}${last ? ` ${longer(letters)}${mark.close}` : ''}`;
      return { from, to, written };
    }),
  );
  // Its days are told in letters that aren't Latin, so that no English month passes for a word of an author.
  for (const { index } of english.matchAll(/'en-GB'/g)) edits.push({ from: index, to: index + 7, written: "'ja-JP'" });
  edits.sort((a, b) => b.from - a.from);
  return edits.reduce((text, { from, to, written }) => text.slice(0, from) + written + text.slice(to), english);
}
