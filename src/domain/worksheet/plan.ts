/** Without the words and marks that the sentence around it brings along. */
function bare(text: string, lead: RegExp): string {
  return text
    .trim()
    .replace(lead, '')
    .replace(/[.,;\s]+$/, '');
}

/** The two halves of an if-then plan, ready to stand in one sentence; `undefined` while one is empty. */
export function planFrom(cue = '', move = ''): { cue: string; move: string } | undefined {
  const halves = { cue: bare(cue, /^if\s+/i), move: bare(move, /^(?:then\s+)?(?:i(?:\s+will|['’]ll)\s+)?/i) };
  return halves.cue && halves.move ? halves : undefined;
}
