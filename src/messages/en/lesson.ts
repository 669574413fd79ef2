import type { LessonState } from '../../domain/course/progress.ts';

export const lessonPage = {
  number: (number: number, all: number) => (number === 0 ? 'The start' : `Lesson ${number} of ${all}`),
  first: 'First, decide',
  objective: 'After this you can',
  differ: 'Where the articles differ',
  rule: 'The rule',
  limit: 'Where it ends',
  example: 'Somebody else',
  sources: 'Sources',
  sourcesNote: 'This page is in our own words. It draws on:',
  next: 'Next',
  previous: 'Before',
  toRecord: 'See your record',
};

export const lesson = {
  done: 'You have done everything in this lesson.',
  open: (count: number) => (count === 1 ? 'One question is still open.' : `${count} questions are still open.`),
  openStory: 'The story is still open.',
  rail: 'Course',
  allLessons: 'All lessons',
};

export const lessonStates: Record<LessonState, string> = {
  'not-started': 'Not started',
  started: 'Started',
  complete: 'Complete',
};

export const health = {
  unsaved: 'This browser does not let us save at the moment. Your choices count while this page is open.',
  newer: 'Your record was written by a newer version of this site. Reload to use it; until then nothing is changed.',
  damaged: (count: number) =>
    `${count === 1 ? 'One entry' : `${count} entries`} of your record could not be read. ${count === 1 ? 'It was' : 'They were'} set aside, not deleted; the rest is in order.`,
};
