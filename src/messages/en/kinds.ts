import type { QuestionKind } from '../../schemas/question.ts';

/** What stands above a question, by its kind; choices have words of their own. */
export const kindLabel: Record<Exclude<QuestionKind, 'choice' | 'choices'>, string> = {
  'true-false': 'Check yourself: true or false?',
  order: 'Put in order',
  match: 'Match',
  sort: 'Sort',
  text: 'Write the answer',
  number: 'Work it out',
  blanks: 'Fill the gaps',
  spot: 'Find the place',
  scale: 'Where do you stand?',
  reflect: 'In your own words',
};

/** Headings of feedback. */
export const outcomes = {
  trueFalse: { right: 'You have it', wrong: 'Not so' },
  order: { right: 'In order', partly: 'Partly in order', wrong: 'Not in this order' },
  match: { right: 'They all match', partly: 'Some of them match', wrong: 'These do not match' },
  sort: { right: 'All in their groups', partly: 'Some are in their groups', wrong: 'Not in these groups' },
  typed: { right: 'That is it', wrong: 'Not this one' },
  blanks: { right: 'Every gap fits', partly: 'Some gaps fit', wrong: 'These do not fit' },
  scale: { noted: 'Noted' },
  reflect: { noted: 'A model answer, to hold beside yours' },
};

/** What stands in questions, feedback and answers. */
export const parts = {
  true: 'True',
  false: 'False',
  up: 'Move up',
  down: 'Move down',
  number: 'Number the boxes: 1 for the first.',
  letter: 'Write a letter into each box.',
  choose: 'Choose',
  answer: 'Your answer',
  answerIn: (unit: string) => `Your answer, in ${unit}`,
  gap: (number: number, all: number) => `Gap ${number} of ${all}`,
  accepted: 'What fits',
  alsoAccepted: (list: string) => `Also fits: ${list}.`,
  range: (min: string, max: string) => `${min} to ${max}`,
  atLeast: (min: string) => `${min} or more`,
  atMost: (max: string) => `${max} or less`,
  around: (value: string, min: string, max: string) => `${value} (${min} to ${max} counts)`,
  rightOrder: 'The order',
  inPlace: 'You had it in its place.',
  hadPlace: 'You had it in place',
  fits: 'Yours fits.',
  had: 'You had',
  leftOpen: 'You left it open.',
  several: 'Choose all that fit.',
  words: 'Your words',
  privateWords: 'Your words stay with you: they are not recorded and not sent. The points you tick are kept.',
  compare: 'Compare with a model answer',
  change: 'Change my words',
  showModel: 'Show the model answer',
  model: 'A model answer',
  rubric: 'What of this is in yours?',
  comparedBefore: 'You compared this before.',
  answeredBefore: (step: string) => `You answered this before: ${step}.`,
  hints: 'Hints',
  sure: 'How sure are you?',
  sureYes: 'Sure',
  sureNo: 'Not sure',
  sureWrong: 'You were sure. That is the best moment to notice it: what surprises us stays with us.',
  unsureRight: 'You were not sure, and it fits. Look at the reason, so that next time you know why.',
  unscored: 'There is no right or wrong here.',
};

/** What is said of a piece of a text, where `question` in practice.ts speaks of options. */
export const spotWords = {
  chosen: 'You marked it, and this is where it goes wrong.',
  missed: 'You left it, and this is where it goes wrong.',
  extra: 'You marked it, and it holds.',
  left: 'You left it, and it holds.',
  fits: 'goes wrong',
  fitsNot: 'holds',
};

/** What questions say in answer; each page carries those of its kinds. */
export const replyOrder = {
  empty: 'Move something first, then check.',
  place: (text: string, place: number, all: number) => `${text}: place ${place} of ${all}.`,
  first: (text: string) => `${text} is already the first.`,
  last: (text: string) => `${text} is already the last.`,
};

export const replyPairs = {
  empty: 'Choose from each list first, then check.',
  some: (open: number) =>
    `${open === 1 ? 'One list is' : `${open} lists are`} still open. Choose there too, then check.`,
};

export const replyTyped = {
  empty: 'Write an answer first, then check.',
  spelling: 'Nearly: look at the spelling. Check again to leave it as it is.',
  notNumber: 'This can’t be read as a number yet. Write one like 12 or 0.5.',
  otherUnit: (unit: string | undefined) =>
    unit
      ? `This asks for ${unit}. Write the number in ${unit}, or the number alone.`
      : 'This asks for a number alone. Leave out what stands beside it.',
};

export const replyBlanks = {
  empty: 'Fill the gaps first, then check.',
  some: (open: number) => `${open === 1 ? 'One gap is' : `${open} gaps are`} still open. Fill them all, then check.`,
};

export const replySpot = {
  empty: 'Mark a place in the text first, then check.',
};

export const replyReflect = {
  empty: 'Write a sentence or two first; then compare.',
};

export const replySure = {
  empty: 'Say whether you are sure, then check.',
};

export const replyHints = {
  hint: (number: number, all: number) => (all === 1 ? 'Hint' : `Hint ${number} of ${all}`),
  none: 'No more hints',
};
