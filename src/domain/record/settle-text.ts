/** White space that is a control character: a TAB between two cells of a spreadsheet, the ends of lines. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What else no text is made of: control characters, and halves of a character (lone surrogates). */
const debris = /[\p{Cc}\p{Cs}]/gu;

/**
 * What was typed or pasted, as the record keeps it: on one line, each break a
 * space, without characters that can't be shown. Settled twice it's the same.
 */
export function settleText(text: string): string {
  return text.replace(breaks, ' ').replace(debris, '');
}
