import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, readNumber, side } from '../../../src/domain/quiz/number.ts';
import { keyOf, score } from '../../../src/domain/quiz/score.ts';
import { question } from '../../../src/schemas/question.ts';
import { samples } from '../schemas/samples.ts';

/** What reading needs of a question, as its key says it in the language of a course. */
function asked(change: object, language = 'en'): Asked {
  const { value: _, tolerance: __, unit: ___, ...rest } = samples.number;
  const key = keyOf(question.parse({ ...rest, min: -1e99, ...change }), language);
  return key.options[0] as Asked;
}

const read = (text: string, change: object = {}, language = 'en') => readNumber(text, asked(change, language));

describe('a typed number', () => {
  test.each<[text: string, value: number, language?: string]>([
    ['90', 90],
    ['+3', 3],
    ['−3', -3],
    ['–3', -3],
    ['－3', -3],
    ['- 3', -3],
    ['-3,5', -3.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['0,125', 0.125],
    ['12,50', 12.5],
    ['5.142', 5.142],
    ['5.142', 5142, 'de'],
    ['5,142', 5142],
    ['5,142', 5.142, 'de'],
    ['1,250', 1250],
    ['1,250', 1.25, 'fr'],
    ['1,250', 1250, 'es-MX'],
    ['1,250', 1.25, 'es'],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['1\u202f250,5', 1250.5, 'fr'],
    ["1'250.5", 1250.5],
    ['1’250', 1250],
    ['1,250,000', 1250000],
    ['1.250.000', 1250000],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000,75', 1250000.75],
    ['1 234 567.89', 1234567.89],
    ['12,34,567', 1234567, 'hi'],
    ['1,00,000', 100000],
    ['1234.567', 1234.567],
    ['９０', 90],
    ['１，２５０', 1250],
    ['٩٠', 90, 'ar'],
    ['٥٫١٤', 5.14, 'ar'],
    ['١٬٢٥٠', 1250, 'ar'],
    ['١٬٢٥٠٫٥', 1250.5, 'ar'],
    ['۱۲۵', 125, 'fa'],
    ['१२.५', 12.5, 'hi'],
    ['১২৩', 123, 'bn'],
    ['๑๒๓', 123, 'th'],
    ['\u200f٩٠\u200f', 90, 'ar'],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1.5E-3', 0.0015],
    ['1,5e−3', 0.0015, 'de'],
    ['6.02×10^23', 6.02e23],
    ['6.02 x 10^23', 6.02e23],
    ['6.02 × 10²³', 6.02e23],
    ['6,02·10^23', 6.02e23, 'de'],
    ['6.02*10**23', 6.02e23],
    ['1.6×10⁻¹⁹', 1.6e-19],
    ['-1.6 x 10^(-19)', -1.6e-19],
    ['10^6', 1e6],
    ['1/2', 0.5],
    ['3 / 4', 0.75],
    ['1⁄2', 0.5],
    ['½', 0.5],
    ['−½', -0.5],
    ['2½', 2.5],
    ['2 ½', 2.5],
    ['2 1/2', 2.5],
    ['⅔', 2 / 3],
    ['-2 3/4', -2.75],
    ['5%', 5],
    ['5 %', 5],
  ])('"%s" is read as %d', (text, value, language) => {
    expect(read(text, {}, language)).toEqual({ type: 'number', value });
  });

  test.each<[text: string, value: number, language?: string]>([
    ['5,14', 5.14],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['5.142', 5.142, 'de'],
    ['12.500', 12500],
    ['1.5', 1.5, 'de'],
    ['5%', 0.05],
    ['12.5 %', 0.125],
  ])('"%s" is read as it fits %d', (text, value, language) => {
    expect(read(text, { min: undefined, value }, language)).toEqual({ type: 'number', value });
  });

  test.each<[unit: string, texts: string[], value: number, language?: string]>([
    ['kg', ['5', '5 kg', '5kg', '5kg.', '5 kgs', '5 KG', '5 kilograms', '5 kilos', '5\u00a0kg', '５ｋｇ'], 5],
    ['minutes', ['1', '1 minute', '1 min', '1 min.', '1minutes', '1 Minute'], 1],
    ['min', ['90 minutes', '90 mins', '90min'], 90],
    ['hours', ['2½ hours', '2.5h', '2.5 hrs', '2 1/2 hours'], 2.5],
    ['$', ['20', '$20', '20$', '$ 20', '20 dollars', 'USD 20', '20 USD', 'US$20', '$20.00'], 20],
    ['$', ['-$20', '$-20', '−$20', '- $ 20'], -20],
    ['€', ['€ 20', '20 €', '20€', '20 euros', 'EUR 20', '20,00 €'], 20],
    ['€', ['-€20', '€-20', '-20 €'], -20],
    ['£', ['£1,250', '1250 pounds', 'GBP 1250'], 1250],
    ['%', ['50', '50%', '50 %', '50 percent', '50 per cent', '50 pct', '50％'], 50],
    ['%', ['50 Prozent', '50 %'], 50, 'de'],
    ['°C', ['20', '20 °C', '20°C', '20 ℃', '20 ° C', '20 degrees Celsius', '20 C', '20º C'], 20],
    ['m²', ['12 m²', '12 m2', '12m^2'], 12],
    ['km/h', ['80 km/h', '80km/h', '80 kph', '80 kilometres per hour', '80 kilometers per hour'], 80],
    ['Minuten', ['5 Minuten', '5 Min.', '5 minutes'], 5, 'de'],
    ['boxes', ['3 boxes', '3 boxe'], 3],
    ['km', ['1,5 km', '1.5 kilomètres'], 1.5, 'fr'],
    ['litres', ['2 l', '2 litres', '2 liters', '2L'], 2],
  ])('in %s: %j', (unit, texts, value, language) => {
    for (const text of texts) expect(read(text, { unit }, language), text).toEqual({ type: 'number', value });
  });

  test.each<[text: string, unit: string | undefined]>([
    ['5 lb', 'kg'],
    ['5 hours', 'minutes'],
    ['€5', '$'],
    ['5 mm', 'm'],
    ['5 kg', undefined],
    ['5 million', undefined],
    ['5%', 'kg'],
    ['20 °F', '°C'],
    ['about 5', undefined],
    ['1e', undefined],
  ])('"%s" where %s was asked for has another unit', (text, unit) => {
    expect(read(text, { unit })).toEqual({ type: 'unit' });
  });

  test.each([
    ...['', ' ', 'abc', '1,2,3', '12 5', '--3', 'Infinity', 'NaN', '1.2.3', '1/0', '5-6', '0x10', '1e999'],
    ...['2 ½ ½', '.', '-', '1,23,4', '1 2/3/4', '١٫٢٫٣'],
  ])('"%s" is no number', (text) => {
    expect(read(text).type).toBe('none');
  });

  test('whatever is typed, reading does not fail, and what is read is finite', () => {
    const parts = fc.array(
      fc.constantFrom('1', '23', '456', '.', ',', ' ', "'", '-', '/', '½', 'e', '×10^', '%', 'kg'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      parts.map((some) => some.join('')),
    );
    const of = asked({ unit: 'kg' });
    fc.assert(
      fc.property(text, (typed) => {
        const found = readNumber(typed, of);
        expect(['number', 'unit', 'none']).toContain(found.type);
        if (found.type === 'number') expect(Number.isFinite(found.value)).toBe(true);
      }),
    );
  });

  test.each(['en', 'de', 'fr', 'de-CH', 'hi', 'es', 'pt-BR', 'pl', 'ar', 'fa'])(
    'every number as %s writes it is read as itself',
    (language) => {
      const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
      const of = asked({}, language);
      fc.assert(
        fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
          const value = hundredths / 100;
          expect(readNumber(format.format(value), of)).toEqual({ type: 'number', value });
        }),
      );
    },
  );
});

describe('a range', () => {
  test.each<[text: string, right: object, is: -1 | 0 | 1]>([
    // As binary fractions 3.142 and 0.001 add up to more than 3.143.
    ['3.143', { value: Number('3.142'), tolerance: 0.001 }, 0],
    ['5.143', { value: 5.142, tolerance: 0.001 }, 0],
    ['5.141', { value: 5.142, tolerance: 0.001 }, 0],
    ['5.1431', { value: 5.142, tolerance: 0.001 }, 1],
    ['0.3', { value: 0.2, tolerance: 0.1 }, 0],
    ['0.1', { value: 0.2, tolerance: 0.1 }, 0],
    ['0.7', { value: 0.8, tolerance: 0.1 }, 0],
    ['1.1', { value: 1, tolerance: 0.1 }, 0],
    ['100.35', { value: 100.25, tolerance: 0.1 }, 0],
    ['0', { value: 1.6e-19 }, -1],
    ['1.6e-19', { value: 1.6e-19 }, 0],
    ['1e-12', { value: 0 }, 1],
    ['1/3', { value: 0.333, tolerance: 0.001 }, 0],
    ['10', { min: 5, max: 10 }, 0],
    ['10.0001', { min: 5, max: 10 }, 1],
    ['-5', { max: -5 }, 0],
    ['1e6', { value: 1_000_000 }, 0],
  ])('%s: %j', (text, right, is) => {
    const of = asked({ min: undefined, ...right });
    const found = readNumber(text, of);
    expect(found.type === 'number' && side(found.value, of.min, of.max)).toBe(is);
  });

  test('holds its ends, and 0.1 + 0.2 is 0.3', () => {
    expect([side(1, 1, 2), side(2, 1, 2), side(0.1 + 0.2, 0.3, 0.3)]).toEqual([0, 0, 0]);
    expect([side(0.9, 1, 2), side(2.1, 1, 2), side(5, 6), side(5, undefined, 4)]).toEqual([-1, 1, -1, 1]);
  });

  test('what is no number, or has another unit, is not wrong', () => {
    const key = keyOf(question.parse(samples.number), 'en');
    for (const text of ['an hour', '', '1.2.3', '2 hours', '90 kg'])
      expect(score(key, [], [text]), text).toEqual({ type: 'unanswered' });
    expect(score(key, [], ['91.0 min'])).toEqual({ type: 'scored', earned: 1, possible: 1 });
  });
});
