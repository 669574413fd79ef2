import { plainUnit } from './number.ts';

// Needed where a site is built: what a unit may be called, by what browsers' own tables say.

/** Units that there are tables of, by their names there. */
const known = [
  ...['percent', 'degree', 'celsius', 'fahrenheit', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  ...['millisecond', 'microsecond', 'nanosecond', 'meter', 'kilometer', 'centimeter', 'millimeter'],
  ...['inch', 'foot', 'yard', 'mile', 'gram', 'kilogram', 'ounce', 'pound', 'stone', 'liter', 'milliliter', 'gallon'],
  ...['fluid-ounce', 'acre', 'hectare', 'bit', 'byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'],
  ...['kilobit', 'megabit', 'gigabit', 'terabit'],
  ...['kilometer-per-hour', 'meter-per-second', 'mile-per-hour', 'mile-per-gallon', 'kilometer-per-liter'],
];

/** What people write besides. */
const besides: Readonly<Record<string, readonly string[]>> = {
  percent: ['%', 'percent', 'per cent', 'pct', 'pc'],
  celsius: ['C', 'deg C', 'degrees C', 'degree C', 'centigrade', 'degrees', '°'],
  fahrenheit: ['F', 'deg F', 'degrees F', 'degree F', 'degrees', '°'],
  degree: ['°'],
  second: ['s', 'sec'],
  minute: ['min'],
  hour: ['h', 'hr', 'hrs'],
  day: ['d'],
  gram: ['g', 'gr', 'gm'],
  kilogram: ['kg', 'kilo', 'kilos'],
  pound: ['lb', 'lbs'],
  liter: ['l'],
  'kilometer-per-hour': ['kph', 'kmh'],
  'mile-per-hour': ['mph'],
};

/** Signs of money that stand for themselves. */
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  zł: 'PLN',
};

type Width = 'long' | 'short' | 'narrow';

/** A number of each plural, so that every form of a name comes up. */
const counts = [0, 1, 2, 3, 5, 11, 100, 1.5];

/** What stands beside the digits where a number is written in this way. */
function beside(format: Intl.NumberFormat): string[] {
  return counts.map((count) =>
    format
      .formatToParts(count)
      .map(({ type, value }) => (/unit|currency|percentSign|literal/.test(type) ? value : ''))
      .join('')
      .trim(),
  );
}

/** Keeps what was looked up: making a format costs a millisecond, and every question with a unit asks for many. */
function kept<T>(make: (...names: string[]) => T): (...names: string[]) => T {
  const found = new Map<string, T>();
  return (...names) => {
    const key = names.join('\n');
    if (!found.has(key)) found.set(key, make(...names));
    return found.get(key) as T;
  };
}

const written = kept((unit, unitDisplay, language) =>
  [...new Set(beside(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: unitDisplay as Width })))].map(
    plainUnit,
  ),
);

/** The unit's name in the tables; the longer the form by which it's known, the surer. */
export const unitNamed = kept((unit: string, language: string): string | undefined => {
  const wanted = plainUnit(unit);
  const own = known.find((name) => besides[name]?.slice(0, 3).some((one) => plainUnit(one) === wanted));
  const isCalled = (name: string, width: Width) =>
    [language, 'en', 'en-GB'].some((tongue) => written(name, width, tongue).includes(wanted));
  return own ?? known.find((name) => isCalled(name, 'long')) ?? known.find((name) => isCalled(name, 'short'));
});

/** The currency that a sign, a code or a name stands for, as three letters. */
export const currencyNamed = kept((unit: string, language: string): string | undefined => {
  const sign = signs[unit.trim()];
  if (sign) return sign;
  const codes = Intl.supportedValuesOf('currency');
  if (/^[A-Z]{3}$/.test(unit.trim())) return codes.find((code) => code === unit.trim());
  const wanted = plainUnit(unit);
  return Object.values(signs).find((code) => moneyNames(code, language).some((name) => plainUnit(name) === wanted));
});

const moneyNames = kept((currency: string, language: string): string[] => {
  return [language, 'en'].flatMap((tongue) => {
    const displays = ['name', 'symbol', 'narrowSymbol', 'code'] as const;
    const names = displays.flatMap((currencyDisplay) =>
      beside(new Intl.NumberFormat(tongue, { style: 'currency', currency, currencyDisplay, minimumFractionDigits: 0 })),
    );
    // "US dollars" are dollars where the question is about them.
    return [...names, ...names.map((name) => name.split(' ').at(-1) ?? '')];
  });
});

/** The plural or singular that a name in Latin letters may have; one letter is a sign and has none. */
function inNumber(form: string): string[] {
  if (!/[a-z]{2}$/.test(form)) return [form];
  return [form, form.endsWith('s') ? form.slice(0, -1) : `${form}s`];
}

/** Everything that a unit may be called by who types it, in the language of the course and in English. */
export const unitForms = kept((unit: string, language: string): string[] => {
  const name = unitNamed(unit, language);
  const currency = name ? undefined : currencyNamed(unit, language);
  const own = [unit, ...(besides[name ?? ''] ?? [])].map(plainUnit).flatMap(inNumber);
  const widths: Width[] = ['long', 'short', 'narrow'];
  const tables = [language, 'en', 'en-GB'].flatMap((tongue) =>
    widths.flatMap((width) => (name ? written(name, width, tongue) : [])),
  );
  const money = currency
    ? [...moneyNames(currency, language), ...Object.keys(signs).filter((sign) => signs[sign] === currency)].map(
        plainUnit,
      )
    : [];
  const forms = [...own, ...tables, ...money].filter(Boolean);
  // Who can't raise a digit types it as it is: m2.
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll('^', ''))])];
});
