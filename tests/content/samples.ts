import { type Question, type QuestionKind, type QuestionOf, question } from '../../src/schemas/question.ts';
import { question as choice } from './fixture.ts';

/** A question of any kind from what an author writes. */
export function made<K extends QuestionKind>(written: { kind: K } & Record<string, unknown>): QuestionOf<K> {
  return question.parse(written) as Question as QuestionOf<K>;
}

const why = (what: string) => `${what}, so that the shop can plan its morning with it.`;

/** A question of each kind that no rule objects to; tests spoil one thing at a time. */
export const samples = {
  choice: choice('sample-choice'),
  choices: made({
    kind: 'choices',
    id: 'sample-choices',
    scene: 'Six trays are short and the bakery opens in an hour.',
    stem: 'Whom do you ring?',
    options: [
      { id: 'shop', text: 'The shop that waits', key: true, why: why('The shop hears of the gap at once') },
      {
        id: 'press',
        text: 'The local paper',
        why: 'The paper cannot bake, but tomorrow half the town reads about the gap.',
      },
      {
        id: 'driver',
        text: 'The driver',
        key: true,
        why: 'The driver may still turn round, because the gate is close by.',
      },
    ],
  }),
  'true-false': made({
    kind: 'true-false',
    id: 'sample-statement',
    stem: 'A late loaf costs more than an early call.',
    answer: true,
    ifTrue: 'A shop can still order elsewhere after a call, so the day is saved.',
    ifFalse: 'It feels bold to wait, but by ten o’clock nobody has bread left to lend.',
  }),
  order: made({
    kind: 'order',
    id: 'sample-order',
    stem: 'Put the calls of this morning in order.',
    why: 'Who can still stop the van comes first, and who has to plan comes next.',
    items: [
      { id: 'gate', text: 'Ring the gate', why: 'They can stop the van.' },
      { id: 'shop', text: 'Ring the shop' },
      { id: 'mill', text: 'Write to the mill' },
      { id: 'log', text: 'Fill in the log' },
    ],
  }),
  match: made({
    kind: 'match',
    id: 'sample-match',
    stem: 'Who can do what about missing bread?',
    left: [
      { id: 'halt', text: 'Hold a vehicle back', to: 'gate', why: 'The barrier is theirs, so nothing passes it.' },
      { id: 'lend', text: 'Lend twelve loaves', to: 'rival', why: 'They bake at noon and have some to spare.' },
    ],
    right: [
      { id: 'gate', text: 'The porter' },
      { id: 'rival', text: 'The other bakery' },
      { id: 'paper', text: 'A journalist' },
    ],
  }),
  sort: made({
    kind: 'sort',
    id: 'sample-sort',
    stem: 'Does it help the shop, or you?',
    groups: [
      { id: 'them', text: 'The shop' },
      { id: 'me', text: 'Me' },
    ],
    items: [
      { id: 'time', text: 'A time for the next van', group: 'them', why: 'With a time they can tell their guests.' },
      { id: 'count', text: 'How many trays are short', group: 'them', why: 'They know how much they have to borrow.' },
      { id: 'tired', text: 'How little you slept', group: 'me', why: 'It asks for comfort from those who lost.' },
      { id: 'blame', text: 'Who else saw the list', group: 'me', why: 'It spreads the weight and fills no shelf.' },
    ],
  }),
  text: made({
    kind: 'text',
    id: 'sample-text',
    stem: 'What do you call a loaf of yesterday?',
    accept: ['stale', 'day-old'],
    near: [{ id: 'dry', match: ['dry'], say: 'It may be dry too. Which word tells its age?' }],
    why: 'The word names the age of the bread and leaves its taste open.',
    hints: ['It rhymes with whale.'],
  }),
  number: made({
    kind: 'number',
    id: 'sample-number',
    stem: 'Each tray holds a dozen. How many loaves fit on six trays?',
    value: 72,
    low: 'It is more, for each of the trays holds a dozen.',
    high: 'It is less, so count the trays once again.',
    why: 'Six times ten are sixty, and six times two are another twelve.',
  }),
  blanks: made({
    kind: 'blanks',
    id: 'sample-blanks',
    stem: 'Complete the note to the café next door.',
    text: 'We {deed} you six trays. The rest is with you {when}.',
    gaps: [
      { id: 'deed', accept: ['owe'], why: 'It says what is missing and who has to bring it.' },
      {
        id: 'when',
        options: [
          { id: 'soon', text: 'quite soon' },
          { id: 'noon', text: 'by noon', key: true },
          { id: 'later', text: 'later on' },
        ],
        why: 'A time of day can be kept, and they can wait for it.',
      },
    ],
  }),
  spot: made({
    kind: 'spot',
    id: 'sample-spot',
    stem: 'Which words take the promise back?',
    spans: [
      { id: 'who', text: 'I bring the bread at noon', why: 'It says who does what and when, so it can be kept.' },
      { text: ', ' },
      {
        id: 'if',
        text: 'if the road allows',
        key: true,
        why: 'Roads allow nothing, so this is a way out that was left open.',
      },
      { text: ', ' },
      {
        id: 'and',
        text: 'and I ring you first.',
        why: 'It adds one more thing that the café can count on, without doubt.',
      },
    ],
  }),
  scale: made({
    kind: 'scale',
    id: 'sample-scale',
    stem: 'I ring people with bad news before noon.',
    steps: [
      { id: 'rarely', text: 'Rarely' },
      { id: 'half', text: 'Half the time' },
      { id: 'mostly', text: 'Mostly' },
    ],
    say: 'Think of one call that you put off, and of what it would have changed.',
  }),
  reflect: made({
    kind: 'reflect',
    id: 'sample-reflect',
    stem: 'Write to the guests of the café in two sentences.',
    model: 'Six trays stayed with us this morning, and your breakfast was thin. At noon there is fresh bread for all.',
    rubric: [
      { id: 'deed', text: 'It says what went missing.' },
      { id: 'next', text: 'It names a time for the bread.' },
    ],
  }),
} satisfies { [K in QuestionKind]: QuestionOf<K> | ReturnType<typeof choice> };
