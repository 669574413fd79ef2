import { type Steps, steps } from '../../src/schemas/steps.ts';

interface Changes {
  intro?: string;
  worked?: object;
  half?: object;
}

/** A good sheet of steps, with other words or other answers in its examples. */
export function sheet({ intro = 'Say what is lost.', worked = {}, half = {} }: Changes = {}): Steps {
  const told = { what: 'I lost the hall key.' };
  return steps.parse({
    ...{ kind: 'steps', id: 'lost-key', title: 'A lost key', intro, gives: 'a note', minutes: 1 },
    steps: [
      {
        id: 'key',
        title: 'The key',
        fields: [
          { id: 'what', kind: 'text', label: 'What did I lose?', part: { name: 'what I lost' } },
          {
            id: 'opens',
            kind: 'pick',
            label: 'What does it open?',
            options: [
              { id: 'desk', text: 'A desk' },
              { id: 'house', text: 'The house' },
            ],
          },
        ],
      },
    ],
    examples: {
      worked: { story: 'Ada lost a key.', answers: { ...told, opens: 'house', ...worked } },
      half: { story: 'Ben lost a key.', answers: { ...told, ...half } },
    },
    outputs: [{ id: 'note', title: 'Note', pieces: [{ text: '{what}' }] }],
  });
}
