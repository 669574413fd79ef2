/** Words that sound like a lesson and say nothing; the same number always gives the same words. */
export function words(count: number, seed: number): string {
  const some = 'the lamp was left on all night and somebody had to say so before the shop opened again'.split(' ');
  return Array.from({ length: count }, (_, i) => some[(i * 7 + seed * 3) % some.length]).join(' ');
}

/** A sentence of so many words. */
export function sentence(count: number, seed: number): string {
  const text = words(count, seed);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

type Make = (id: string, seed: number) => object;

const parts = (n: number, seed: number, rest: (i: number) => object) =>
  Array.from({ length: n }, (_, i) => ({ id: `part-${i}`, text: sentence(6 + i, seed + i), ...rest(i) }));
const asked = (id: string, seed: number) => ({
  id,
  scene: sentence(24, seed),
  stem: `${words(8, seed + 1)}?`,
});

/** A question of each of these kinds, as authors write them, with feedback on every answer. */
const makers: Make[] = [
  (id, seed) => ({
    kind: 'choice',
    ...asked(id, seed),
    options: parts(3, seed, (i) => ({ ...(i === seed % 3 && { key: true }), why: sentence(14, seed + i) })),
  }),
  (id, seed) => ({
    kind: 'choices',
    ...asked(id, seed),
    options: parts(4, seed, (i) => ({ ...(i % 2 === seed % 2 && { key: true }), why: sentence(12, seed + i) })),
  }),
  (id, seed) => ({
    kind: 'true-false',
    ...asked(id, seed),
    answer: seed % 2 === 0,
    ifTrue: sentence(12, seed),
    ifFalse: sentence(13, seed),
  }),
  (id, seed) => ({ kind: 'order', ...asked(id, seed), why: sentence(16, seed), items: parts(4, seed, () => ({})) }),
  (id, seed) => ({
    kind: 'match',
    ...asked(id, seed),
    left: parts(3, seed, (i) => ({ to: `side-${i}`, why: sentence(10, seed + i) })),
    right: Array.from({ length: 4 }, (_, i) => ({ id: `side-${i}`, text: sentence(4 + i, seed + i) })),
  }),
  (id, seed) => ({ kind: 'number', ...asked(id, seed), value: 5 + (seed % 90), tolerance: 1, why: sentence(12, seed) }),
  (id, seed) => ({
    kind: 'blanks',
    ...asked(id, seed),
    text: `${sentence(8, seed)} It was {first} and then {second}.`,
    gaps: [
      { id: 'first', accept: ['dark', 'night'], why: sentence(8, seed) },
      { id: 'second', accept: ['light', 'day'], why: sentence(9, seed) },
    ],
  }),
  (id, seed) => ({
    kind: 'reflect',
    ...asked(id, seed),
    model: sentence(30, seed),
    rubric: Array.from({ length: 3 }, (_, i) => ({ id: `point-${i}`, text: sentence(7, seed + i) })),
  }),
];

/** Question number `seed`; each kind comes round in turn. */
export function questionOf(id: string, seed: number): object {
  const make = makers[seed % makers.length] as Make;
  return make(id, seed);
}
