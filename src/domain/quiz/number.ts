import { plain } from './plain.ts';

/** What a number question asks for, as far as reading an answer needs it. */
export interface Asked {
  /** The range that is right, its ends included. */
  min?: number | undefined;
  max?: number | undefined;
  /** The unit as its author wrote it; it may be typed before or behind the number. */
  unit?: string | undefined;
  /** Everything that the unit may be called, as `plainUnit` gives it. */
  units?: readonly string[] | undefined;
  /** What parts decimals in the language of the course; a point where left out. */
  decimal?: ',' | undefined;
}

/** What a typed number can be read as. `unit`: there is a number, with a unit that wasn't asked for. */
export type Read = { type: 'number'; value: number } | { type: 'unit' } | { type: 'none' };

const raised = /[⁺⁻]?[⁰¹²³⁴-⁹]+/g;

/** A typed number with one character for what can be written in several ways. Capitals don't matter. */
function plainNumber(text: string): string {
  const written = text
    .replace(/[\u066b]/g, '_')
    .replace(/[\u066c]/g, "'")
    .replace(/[\u066a]/g, '%')
    // A fraction in one character stands apart from the number before it.
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, ' $&')
    .replace(raised, '^$&');
  return plain(written).toLowerCase().replaceAll('،', ',');
}

/** A unit as it is compared: without spaces, and without a point at its end. */
export function plainUnit(unit: string): string {
  return plainNumber(unit)
    .replace(/[ .]+$/, '')
    .replaceAll(' ', '');
}

/** A text without the longest of these units at its end or at its beginning, whatever its sign. */
function withoutUnit(text: string, units: readonly string[]): string {
  const isUnit = (part: string) => units.includes(part.replaceAll(' ', '').replace(/\.$/, ''));
  for (let i = 1; i < text.length; i++) if (isUnit(text.slice(i))) return text.slice(0, i).trim();
  const [, sign = '', rest = ''] = /^([-+]? ?)(.*)$/s.exec(text) ?? [];
  for (let i = rest.length - 1; i > 0; i--)
    if (isUnit(rest.slice(0, i))) return (sign + rest.slice(i)).replaceAll(/^([-+]?) +/g, '$1');
  return text;
}

/** What digits with marks between them can mean: first what the language says, then the other way. */
function meanings(text: string, decimal: string): number[] {
  const sure = text.includes('_');
  const ways = sure ? ['_'] : [decimal, decimal === ',' ? '.' : ','];
  return ways.flatMap((mark) => {
    const [whole = '', part = '', more] = text.split(mark);
    const other = sure ? '.,' : mark === ',' ? '.' : ',';
    const thousands = new RegExp(`^[1-9]\\d{0,2}(?:([${other}' ])\\d{3})(?:\\1\\d{3})*$`);
    // As in India: 12,34,567.
    const lakhs = /^[1-9]\d?(?:([, ])\d\d)(?:\1\d\d)*\1\d{3}$/;
    const grouped = /^\d*$/.test(whole) || thousands.test(whole) || (mark !== ',' && lakhs.test(whole));
    if (more !== undefined || !grouped || !/^\d*$/.test(part) || whole + part === '') return [];
    return [Number(`${whole.replace(/\D/g, '') || 0}.${part || 0}`)];
  });
}

/** A number of digits, with a power of ten, or a fraction, and its sign. */
function valuesOf(text: string, decimal: string): number[] {
  const [, sign, rest = ''] = /^([-+]?) ?(.*)$/s.exec(text) ?? [];
  const signed = (values: number[]) => values.map((value) => (sign === '-' && value !== 0 ? -value : value));
  const fraction = /^(?:(\d+) )?(\d+) ?\/ ?(\d+)$/.exec(rest);
  if (fraction) {
    const [, whole = 0, over, under] = fraction.map(Number) as [number, number, number, number];
    return under === 0 ? [] : signed([(Number.isNaN(whole) ? 0 : whole) + over / under]);
  }
  const power = /^(?:(.*?) ?(?:[x×*·⋅∙✕] ?10 ?(?:\^|\*\*) ?|e)|10\^)[({]?([-+]?\d+)[)}]?$/.exec(rest);
  if (!power) return signed(meanings(rest, decimal));
  const [, digits = '1', exponent] = power;
  return signed(meanings(digits, decimal).map((value) => Number(`${value}e${Number(exponent)}`))).filter(
    Number.isFinite,
  );
}

/**
 * Reads a number as people write it: with decimals and thousands as in the
 * language of the course, or as elsewhere where that alone fits what is asked
 * ("3,14" for 3.14); with digits of any script, with a power of ten, as a
 * fraction; with a sign of any sort, with its unit before or behind it.
 */
export function readNumber(text: string, asked: Asked = {}): Read {
  const { units = [], decimal = '.', min, max } = asked;
  const ended = plainNumber(text).replace(/[\s.,;:!?。]+$/, '');
  // Without a unit of its own, a question of shares may be answered in percent.
  const percent = units.length === 0 && /\d ?%$/.test(ended);
  const rest = percent ? ended.slice(0, -1).trim() : withoutUnit(ended, units);
  const values = valuesOf(rest, decimal).flatMap((value) => (percent ? [value, value / 100] : [value]));
  const value = values.find((one) => side(one, min, max) === 0) ?? values[0];
  if (value !== undefined) return { type: 'number', value };
  const apart = /^([^\d]*?)([-+]? ?[.,_]?\d(?:.*[\d.])?)([^\d]*)$/s.exec(ended);
  const inside = apart && valuesOf((apart[2] ?? '').trim(), decimal).length > 0;
  return inside && /[\p{L}\p{Sc}%‰°]/u.test(`${apart[1]}${apart[3]}`) ? { type: 'unit' } : { type: 'none' };
}

/** Whether a number lies in a range, its ends included; 0.1 + 0.2 counts as 0.3. */
export function side(value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): -1 | 0 | 1 {
  const near = (end: number) => Math.abs(value - end) <= 1e-12 * Math.max(Math.abs(value), Math.abs(end));
  if (value < min && !near(min)) return -1;
  return value > max && !near(max) ? 1 : 0;
}
