/** Chance for the ids of what is recorded: in a package it gives the digits of the page's tail, one after the other. */
export function tailDigits(tail: string): () => number {
  let next = 0;
  return () => {
    const digit = Number.parseInt(tail[next % tail.length] ?? '0', 36);
    next += 1;
    return (digit + 0.5) / 36;
  };
}
