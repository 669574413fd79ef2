// The sentences of a package that an LMS opens: what isn't said here is said as on the web.
import { assessment as test } from './assessment.ts';
import { home as front } from './home.ts';
import { health as state } from './lesson.ts';
import { reply as replied } from './practice.ts';
import { quiz as moments } from './quiz.ts';
import { record as ownRecord } from './record.ts';
import { recordPage as ownPage } from './site.ts';

export * from './index.ts';

export const assessment = {
  ...test,
  attempts: (count: number) => `It can be taken ${count === 1 ? 'once' : `${count} times`}.`,
};

export const health = {
  ...state,
  unsaved: 'What you do isn’t saved at the moment. It counts while this window is open; the line at the top says more.',
};

export const home = {
  ...front,
  promise: 'Your LMS keeps your answers and results for you. What you write in your own words stays in this browser.',
};

export const quiz = { ...moments, keep: 'Your choices are kept, and go to your LMS when you ask for the result.' };

export const record = {
  ...ownRecord,
  lead: 'What this course knows of you is on this page. Your LMS keeps it too, so that you can go on at another computer.',
  erased: 'Everything is deleted here. What your LMS was told before, it still knows.',
};

export const recordPage = {
  ...ownPage,
  keptText: [
    'Which options you chose and when, where you stopped reading, and which quizzes you finished. It lies in this browser and with your LMS, where those who run your training can see your answers, how far you are, and your result.',
    'What you write in your own words in worksheets and reflections is kept apart. It stays in the tab, unless you choose to keep it here, and is never sent.',
    'If you set your record back, you start anew here. What your LMS was told before, it still knows.',
  ],
};

export const reply = {
  ...replied,
  saved: 'Saved.',
  unsaved: 'Not saved yet. It counts while this window is open.',
};
