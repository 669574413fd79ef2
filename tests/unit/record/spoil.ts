/** Ways in which another program, or a bad sector, leaves an entry. The first three may still look like a fact. */
const ways: ((value: Record<string, unknown>, chance: number) => unknown)[] = [
  (value, chance) => ({ ...value, object: `${value['object']}${chance.toString(36)}` }),
  (value) => ({ ...value, data: { picks: ['other'] } }),
  (value, chance) => ({ ...value, at: -chance }),
  (_value, chance) => Uint8Array.of(chance, chance * 7, chance * 31),
  (value, chance) => JSON.stringify(value).slice(0, chance % 90),
  (value, chance) => String.fromCharCode(chance) + JSON.stringify(value),
  (value) => ({ ...value, verb: 'passed' }),
  (value) => ({ ...value, at: Number.NaN }),
  (value) => ({ ...value, at: '2026' }),
  (value, chance) => ({ ...value, data: { picks: new Array(chance + 21).fill('a') } }),
  (value) => ({ ...value, data: JSON.parse('{"__proto__":{"polluted":true}}') }),
  (value) => ({ ...value, revision: 0.5 }),
  (value, chance) => ({ id: value['id'], chance }),
  () => [],
  () => null,
  () => undefined,
  (_value, chance) => chance,
];

/** What is left of an entry after damage. */
export function spoil(value: unknown, way: number, chance: number): unknown {
  const intact = typeof value === 'object' && value !== null ? { ...value } : {};
  return ways[way % ways.length]?.(intact as Record<string, unknown>, chance);
}
