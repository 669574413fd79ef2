import type { Rating } from '../../schemas/option.ts';

export const rating: Record<Rating, { word: string; heading: string; reason: string }> = {
  strong: { word: 'strong', heading: 'A strong move', reason: 'Why it holds' },
  workable: { word: 'workable', heading: 'A workable move', reason: 'Why it is only workable' },
  costly: { word: 'costly', heading: 'A costly move', reason: 'Why it costs' },
};

export const keyed = { right: 'That is it', partly: 'Partly', wrong: 'Not this one' };

export const keyedSeveral = { right: 'You found them all', partly: 'You have some of them', wrong: 'Not these' };

export const question = {
  decide: 'Decide',
  /** What a heading says of its question; `place` counts those that ask the same. */
  named: (stem: string, place: number) => (place === 0 ? `: ${stem}` : `: ${stem} (${place})`),
  checkOne: 'Check yourself: choose one',
  checkSeveral: 'Check yourself: choose all that fit',
  check: 'Check',
  again: 'Try again',
  feedback: 'Show the feedback',
  pull: 'Why people choose this',
  why: 'Why',
  tip: 'What would tip it',
  chosen: 'You chose it, and it fits.',
  missed: 'You left it, and it fits.',
  extra: 'You chose it, and it does not fit.',
  left: 'You left it, and it does not fit.',
  answers: 'Answers and reasons',
  answersLink: 'The answers and reasons for this page',
  yours: 'Your answer',
  right: 'What is right',
  best: 'The strong choice',
  fits: 'fits',
  fitsNot: 'does not fit',
};

/** What a question says in answer to the learner; it travels in the head of each lesson. */
export const reply = {
  empty: 'Choose an option first, then check.',
  emptySeveral: 'Choose at least one option first, then check.',
  checked: 'Checked.',
  saved: 'Saved on this device.',
  unsaved: 'Not saved: this browser didn’t let us. It counts while this page is open.',
  before: (result: string) => `You checked this before: ${result.toLowerCase()}.`,
};
