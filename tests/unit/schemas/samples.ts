import type { QuestionKind } from '../../../src/schemas/question.ts';
import { keyed, several } from './sample.ts';

const asked = { id: 'one', stem: 'What fits?' };

/** A good question of every kind, as an author would write it; tests spoil one thing at a time. */
export const samples = {
  choice: keyed,
  choices: several,
  'true-false': { kind: 'true-false', ...asked, answer: false, ifTrue: 'It is not.', ifFalse: 'So it is.' },
  order: {
    kind: 'order',
    ...asked,
    why: 'Harm first.',
    items: [
      { id: 'stop', text: 'Stop' },
      { id: 'tell', text: 'Tell', why: 'They act.' },
      { id: 'mend', text: 'Mend' },
      { id: 'learn', text: 'Learn' },
    ],
  },
  match: {
    kind: 'match',
    ...asked,
    left: [
      { id: 'deed', text: 'I sent it.', to: 'did', why: 'A deed.' },
      { id: 'loss', text: 'You lost a day.', to: 'cost', why: 'A cost.' },
    ],
    right: [
      { id: 'did', text: 'What I did' },
      { id: 'cost', text: 'What it cost' },
      { id: 'excuse', text: 'An excuse' },
    ],
  },
  sort: {
    kind: 'sort',
    ...asked,
    groups: [
      { id: 'reason', text: 'Reason' },
      { id: 'excuse', text: 'Excuse' },
    ],
    items: [
      { id: 'names', text: 'Same names', group: 'reason', why: 'It can change.' },
      { id: 'busy', text: 'A busy week', group: 'excuse', why: 'It cannot.' },
      { id: 'check', text: 'No check', group: 'reason', why: 'It can change.' },
    ],
  },
  text: {
    kind: 'text',
    ...asked,
    accept: ['blameless', "don't blame"],
    near: [{ id: 'retro', match: ['retro'], say: 'Which sort?' }],
    why: 'It is the word.',
  },
  number: { kind: 'number', ...asked, value: 90, tolerance: 1, unit: 'minutes', why: 'An hour and a half.' },
  blanks: {
    kind: 'blanks',
    ...asked,
    text: 'I {deed} it. I am {word}.',
    gaps: [
      { id: 'deed', accept: ['sent', 'gave'], why: 'A verb.' },
      {
        id: 'word',
        options: [
          { id: 'sorry', text: 'sorry', key: true },
          { id: 'sad', text: 'sad' },
        ],
        why: 'The word.',
      },
    ],
  },
  spot: {
    kind: 'spot',
    ...asked,
    spans: [
      { text: 'I am ' },
      { id: 'sorry', text: 'sorry', why: 'It holds.' },
      { id: 'if', text: 'if you were upset', key: true, why: 'It doubts.' },
    ],
  },
  scale: {
    kind: 'scale',
    ...asked,
    say: 'Noted.',
    steps: [
      { id: 'no', text: 'No' },
      { id: 'perhaps', text: 'Perhaps' },
      { id: 'yes', text: 'Yes' },
    ],
  },
  reflect: { kind: 'reflect', ...asked, model: 'I sent it.', rubric: [{ id: 'deed', text: 'It has “I” in it.' }] },
} satisfies Record<QuestionKind, object>;
