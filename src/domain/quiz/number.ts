/** What a typed number can be read as. */
export type Read =
  | { type: 'number'; value: number }
  | { type: 'two-ways'; values: [string, string] }
  | { type: 'none' };

const none: Read = { type: 'none' };

/**
 * Reads a number as people write it: with a comma or a point for decimals, with
 * spaces, commas, points or apostrophes between thousands, with a minus sign of
 * any sort, with the unit behind it. "1,234" may be one or a thousand, and
 * nothing is guessed.
 */
export function readNumber(text: string, unit = ''): Read {
  let rest = text.normalize('NFKC').trim().toLowerCase();
  const suffix = unit.normalize('NFKC').trim().toLowerCase();
  if (suffix && rest.endsWith(suffix)) rest = rest.slice(0, -suffix.length).trim();
  rest = rest.replace(/^[−–]/, '-').replace(/^\+/, '');
  const thousands = /^-?\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/.exec(rest);
  if (thousands) rest = rest.replace(thousands[0], thousands[0].replace(/[ '’]/g, ''));
  const doubtful = /^(-?[1-9]\d{0,2})[.,](\d{3})$/.exec(rest);
  if (doubtful && !thousands) {
    return { type: 'two-ways', values: [`${doubtful[1]}${doubtful[2]}`, `${doubtful[1]}.${doubtful[2]}0`] };
  }
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(rest)) rest = rest.replaceAll(',', '');
  else if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(rest) && /,|\..*\./.test(rest)) rest = rest.replaceAll('.', '');
  rest = rest.replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(rest) ? { type: 'number', value: Number(rest) } : none;
}

/** Whether a number lies in a range, its ends included; 0.1 + 0.2 counts as 0.3. */
export function side(value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): -1 | 0 | 1 {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (value < min - slack) return -1;
  return value > max + slack ? 1 : 0;
}
