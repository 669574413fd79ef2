/** The answer to a field, ready to stand in a line; '' while there is none. */
export type Answers = (id: string) => string;

/** Puts the line's next piece behind what stands already. A full stop is not set twice, nor before another mark. */
function append(text: string, piece: string): string {
  if (/^[,;:)]/.test(piece)) return text.replace(/(?<!\.)\.$/, '') + piece;
  return text + (/[.?!…]$/.test(text) ? piece.replace(/^\./, '') : piece);
}

interface Filled {
  text: string;
  found: number;
  lost: number;
}

function put(template: string, answers: Answers, gap: string): Filled {
  const pieces = template.split(/\{([^{}]*)\}/);
  let [text, found, lost] = ['', 0, 0];
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 0) {
      text = append(text, piece);
      continue;
    }
    const answer = answers(piece).trim();
    if (answer) found++;
    else lost++;
    text += answer || gap;
  }
  return { text, found, lost };
}

/**
 * A line with the learner's words in it, as `schemas/output.ts` says; '' where
 * it asks for answers and none is there. The words are put in as they are and
 * never read as a template.
 */
export function fill(template: string, answers: Answers, gap: string): string {
  const sections = template.split(/\[([^[\]]*)\]/);
  let [asked, found, whole] = [false, 0, ''];
  for (const [i, section] of sections.entries()) {
    const filled = put(section, answers, gap);
    asked ||= filled.found + filled.lost > 0;
    if (i % 2 === 1 && filled.lost > 0) continue;
    found += filled.found;
    whole = append(whole, filled.text);
  }
  if (asked && found === 0) return '';
  return whole.replace(/ +/g, ' ').trim();
}
