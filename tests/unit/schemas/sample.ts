/** The parts of good questions, as an author would write them; tests spoil one thing at a time. */
export const rated = {
  kind: 'choice',
  id: 'who-first',
  stem: 'Whom do you tell first?',
  options: [
    { id: 'boss', text: 'My boss', rating: 'strong', result: 'She hears it.', why: 'No surprise.' },
    { id: 'later', text: 'Nobody yet', rating: 'costly', result: 'It grows.', pull: 'It feels calm.', why: 'Late.' },
  ],
};

export const keyed = {
  kind: 'choice',
  id: 'how-many',
  stem: 'How many?',
  options: [
    { id: 'one', text: 'One', key: true, why: 'It is one.' },
    { id: 'two', text: 'Two', why: 'It is one.' },
  ],
};

export const several = {
  ...keyed,
  kind: 'choices',
  options: [...keyed.options, { id: 'three', text: 'Three', key: true, why: 'It is odd.' }],
};

type Sample = { options: readonly object[] };

/** The sample with fields of one option changed; `undefined` takes a field out. */
export function withOption<T extends Sample>(sample: T, at: number, change: object) {
  const options = sample.options.map((option, i) => {
    const entries = Object.entries(i === at ? { ...option, ...change } : option);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  });
  return { ...sample, options };
}
