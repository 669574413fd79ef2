import { describe, expect, test } from 'vitest';
import { amountIn, numberIn } from '../../../src/domain/quiz/amount.ts';

/** With plain spaces, so that a table can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount as it is shown', () => {
  test.each<[value: number, unit: string | undefined, language: string, shown: string]>([
    [5, 'kg', 'en', '5 kg'],
    [50, '%', 'en', '50%'],
    [50, '%', 'de', '50 %'],
    [12.5, '%', 'fr', '12,5 %'],
    [50, 'percent', 'en', '50 percent'],
    [20, '°C', 'en', '20 °C'],
    [20, '°', 'en', '20°'],
    [20, '$', 'en', '$20'],
    [-20, '$', 'en', '-$20'],
    [19.5, '$', 'en', '$19.50'],
    [20, '€', 'de', '20 €'],
    [20, '€', 'en', '€20'],
    [1250, '£', 'en', '£1250'],
    [20, 'euros', 'en', '20 euros'],
    [1, 'minutes', 'en', '1 minute'],
    [90, 'minutes', 'en', '90 minutes'],
    [1, 'Minuten', 'de', '1 Minute'],
    [3, 'boxes', 'en', '3 boxes'],
    [1.5, 'km', 'de', '1,5 km'],
    [12500, undefined, 'en', '12,500'],
    [12500, undefined, 'de', '12.500'],
    [1914, undefined, 'en', '1914'],
    [5.142, undefined, 'en', '5.142'],
    [6.02e23, undefined, 'en', '6.02 × 10²³'],
    [1.6e-19, 'C', 'en', '1.6 × 10⁻¹⁹ C'],
    [-3.5, undefined, 'fr', '-3,5'],
    [0, undefined, 'en', '0'],
  ])('%d, %s, in %s: %s', (value, unit, language, shown) => {
    expect(plain(amountIn(value, unit, language))).toBe(shown);
  });

  test('a number alone never has a unit', () => {
    expect(numberIn(0.000_001, 'en')).toBe('0.000001');
    expect(numberIn(1e15, 'en')).toBe('1 × 10¹⁵');
  });
});
