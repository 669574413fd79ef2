import type { QuestionOf } from '../../schemas/question.ts';
import { plainUnit } from './number.ts';
import { currencyNamed, unitNamed } from './units.ts';

// How a number stands on a page: in one place, in the language of the course.

/** How many digits stand behind the point of a number as it's usually written. */
function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}

/** The sum of two numbers as decimals: 3.142 + 0.001 is 3.143. */
function sum(a: number, b: number): number {
  return Number((a + b).toFixed(Math.min(100, Math.max(decimalsOf(a), decimalsOf(b)))));
}

/** The range that is right, its ends included; an end that is left out is open. */
export function rangeIn({
  value,
  tolerance,
  min,
  max,
}: Pick<QuestionOf<'number'>, 'value' | 'tolerance' | 'min' | 'max'>) {
  return value === undefined ? { min, max } : { min: sum(value, -tolerance), max: sum(value, tolerance) };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function formatted(value: number, language: string, how: Intl.NumberFormatOptions = {}): string {
  const size = Math.abs(value);
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 20, useGrouping: 'min2', ...how };
  const format = new Intl.NumberFormat(language, options);
  if (size === 0 || (size >= 1e-6 && size < 1e15)) return format.format(String(value) as `${number}`);
  const [digits = '', power = ''] = value.toExponential().split('e');
  const exponent = [...power.replace('+', '')].map((sign) => (sign === '-' ? '⁻' : raised[Number(sign)])).join('');
  const parts = format.formatToParts(Number(digits));
  // The power stands behind the digits, before a unit.
  const last = parts.findLastIndex(({ type }) => /integer|fraction/.test(type));
  return parts.map(({ value }, i) => (i === last ? `${value} × 10${exponent}` : value)).join('');
}

/** A number as it's written in a language, without a unit. Years and the like keep their four digits together. */
export function numberIn(value: number, language: string): string {
  return formatted(value, language);
}

/** A number with its unit, as they're written in a language: 5 kg, 50% or 50 %, $20 or 20 €, 1 minute. */
export function amountIn(value: number, unit: string | undefined, language: string): string {
  if (unit === undefined) return formatted(value, language);
  const name = unitNamed(unit, language);
  const typed = unit.trim();
  if (name === 'percent' && /^[%٪]$/.test(typed)) return formatted(value, language, { style: 'unit', unit: name });
  // A name in full has a plural; a sign is shown as its author wrote it.
  const inFull = (one: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name ?? '', unitDisplay: 'long' })
      .formatToParts(one)
      .map(({ type, value: text }) => (type === 'unit' ? text : ''))
      .join('');
  if (name && [1, 2, 5, 11].some((one) => plainUnit(inFull(one)) === plainUnit(typed)))
    return formatted(value, language, { style: 'unit', unit: name, unitDisplay: 'long' });
  const currency = currencyNamed(unit, language);
  if (currency && !/^\p{L}{4,}/u.test(typed)) return money(value, typed, currency, language);
  return `${formatted(value, language)}${typed === '°' ? '' : '\u00a0'}${typed}`;
}

/** Whole amounts go without decimals, others have as many as the currency has; the sign is the author's. */
function money(value: number, sign: string, currency: string, language: string): string {
  const usual =
    new Intl.NumberFormat(language, { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 0;
  const decimals = Number.isInteger(value) ? 0 : Math.max(usual, decimalsOf(value));
  const how = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
  } as const;
  return new Intl.NumberFormat(language, {
    ...how,
    maximumFractionDigits: Math.max(decimals, usual),
    useGrouping: 'min2',
  })
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'currency' ? sign : text))
    .join('');
}

/** What parts decimals in a language. */
export function decimalIn(language: string): ',' | undefined {
  const [, mark] = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(0.5)
    .map(({ value }) => value);
  return mark === ',' ? ',' : undefined;
}
