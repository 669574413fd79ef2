/**
 * A typed answer as it is compared: composed characters, straight apostrophes,
 * single spaces, none at the ends; in lower case unless capitals matter.
 */
export function fold(text: string, exact = false): string {
  const plain = text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  return exact ? plain : plain.toLowerCase();
}

/** Whether a typed answer is among those accepted. */
export function fits(text: string, accept: readonly string[], exact = false): boolean {
  const folded = fold(text, exact);
  return accept.some((one) => fold(one, exact) === folded);
}

/** Whether one edit turns one text into the other: a letter more, less or changed, or two that changed places. */
function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y === `${x[1]}${x[0]}`);
}

/** Words shorter than this are often another word by one letter. */
const longEnough = 5;

/** Whether an answer looks like a slip in an accepted one. */
export function slipped(text: string, accept: readonly string[], exact = false): boolean {
  const folded = fold(text, exact);
  return accept.some((one) => one.length >= longEnough && oneEdit(folded, fold(one, exact)));
}
