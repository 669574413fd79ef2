import type { LessonState } from '../../domain/course/progress.ts';

export const lessonPage = {
  number: (number: number, all: number) => (number === 0 ? 'The start' : `Lesson ${number} of ${all}`),
  first: 'First, decide',
  objective: 'After this you can',
  differ: 'Where the articles differ',
  rule: 'The rule',
  limit: 'Where it ends',
  example: 'Somebody else',
  table: 'Table',
  footnotes: 'Footnotes',
  footnoteBack: 'Back to the text',
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

/** Where the modules of a page don't arrive. */
export const absent = {
  late: 'A part of this page hasn’t arrived, so nothing is saved yet. What you answer waits in this tab.',
  file: 'This page was opened as a file, where browsers don’t let it save. You can read and answer all of it; nothing is kept.',
  reload: 'Load the page again',
  wait: 'That was the last one. What comes of it shows once the page is loaded again; your answers wait in this tab.',
  kept: 'Checked. Not saved yet: it waits in this tab until the page is loaded again.',
  part: 'This part hasn’t arrived.',
};

export const health = {
  unsaved: 'This browser doesn’t let us save at the moment. Your choices count while this page is open.',
  newer: 'Your record was written by a newer version of this site. Reload to use it; until then nothing is changed.',
  damaged: (count: number) =>
    `${count === 1 ? 'One entry' : `${count} entries`} of your record couldn’t be read. ${count === 1 ? 'It’s' : 'They’re'} set aside, not deleted; the rest is in order. “Set aside” under “Your record” says more.`,
  refused: 'Something you answered couldn’t be saved, because it holds characters that can’t be read back.',
};
