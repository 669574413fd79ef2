import type { Sort } from '../../domain/course/titles.ts';

export const site = {
  skip: 'Skip to the content',
  menu: 'Menu',
  main: 'Main',
  foot: 'About this site',
  courses: 'Courses',
  lessons: 'Lessons',
  record: 'Your record',
  sources: 'Sources',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  title: (page: string, place: string) => `${page} · ${place}`,
  /** A page whose title another page has as well; `place` counts those of one sort. */
  apart: (title: string, sort: string, place: number) =>
    place === 0 ? `${title} (${sort})` : `${title} (${sort} ${place})`,
  sorts: {
    lesson: 'lesson',
    unit: 'unit',
    page: 'page',
    quiz: 'quiz',
    scenario: 'story',
    worksheet: 'worksheet',
  } satisfies Record<Sort, string>,
  noScript: 'Without JavaScript you can read everything here. Answers and reasons stand on pages of their own.',
  /** Where the learner would begin. */
  noScriptHere: 'JavaScript is off, so nothing you choose or write on this page is checked or kept.',
};

export const missing = {
  title: 'This page is not here',
  text: 'The address may be old or mistyped. Nothing of your record is lost.',
  home: 'Go to the start page',
};

export const answers = {
  title: (lesson: string) => `Answers: ${lesson}`,
  note: 'Read this after you have chosen. Every option is here, with what happens next and why.',
  form: (name: string) => `Form ${name}`,
  back: (title: string) => `Back to “${title}”`,
};

export const sources = {
  title: 'Sources',
  articles: 'The articles',
  studies: 'What outside evidence adds',
};

export const recordPage = {
  kept: 'What is kept, and where',
  keptText: [
    'Which options you chose and when, where you stopped reading, and which quizzes you finished. It lies in this browser on this device. It is sent nowhere, and nobody else can see it unless they use this browser.',
    'What you write in your own words is kept apart. It stays in the tab, unless you choose to keep it here.',
    'A browser may clear such data after weeks without a visit. Safari does so after seven days in which you use it without coming here.',
  ],
};
