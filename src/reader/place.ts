/** Where something stands in a file. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
}

/**
 * The way from an offset in a text to its place; one beyond the end is the end.
 * Lines are looked for once, when the first place is asked for.
 */
export function placesOf(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  const lines = () => {
    if (starts) return starts;
    starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  };
  return (offset) => {
    const all = lines();
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, text.length) - (all[low] ?? 0) + 1 };
  };
}
