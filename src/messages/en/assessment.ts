import type { Notice, Pace } from '../../domain/quiz/assessment/clock.ts';
import type { Marked, Total } from '../../domain/quiz/assessment/result.ts';
import { score } from './percent.ts';

const points = (number: number) => `${Math.round(number * 100) / 100}`;
const several = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${points(count)} ${more}`);
const moment = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const assessment = {
  facts: 'Before you start',
  questions: (count: number) => `${several(count, 'question', 'questions')}, and one submit at the end.`,
  /** Of a test that nobody can take, because scripts are off. */
  onPaper: (count: number) =>
    `${several(count, 'question', 'questions')}, below, to read or to print. Nothing is timed or counted.`,
  pass: (percent: number) => `You pass with ${score(percent)}.`,
  noPass: 'Nobody passes or fails.',
  attempts: (count: number) => `It can be taken ${count === 1 ? 'once' : `${count} times`} on this device.`,
  coolOff: (minutes: number) => `After a submit it opens again in ${several(minutes, 'minute', 'minutes')}.`,
  shows: {
    always: 'The right answers are shown after the submit.',
    'after-pass': 'The right answers are shown once you have passed.',
    never: 'The right answers are not shown.',
  },
  change: 'You can go back, change answers and flag questions until you submit. Everything is kept as you go.',
  time: (minutes: number) =>
    `The time is ${several(minutes, 'minute', 'minutes')}. Choose how much of it you take; it makes no difference to the result.`,
  timeAfter: 'When the time is over, nothing is lost. You can finish the rest, and it is counted apart.',
  pace: 'How much time?',
  paces: {
    standard: (minutes: number) => `Standard: ${several(minutes, 'minute', 'minutes')}`,
    half: (minutes: number) => `Half as much again: ${several(minutes, 'minute', 'minutes')}`,
    double: (minutes: number) => `Twice as much: ${several(minutes, 'minute', 'minutes')}`,
    none: () => 'No limit',
  } satisfies Record<Pace, (minutes: number) => string>,
  begin: 'Begin',
  again: 'Take it again',
  resume: (number: number) => `Go on at question ${number}`,
  toReview: 'Review and submit',
  form: (name: string) => `This is form ${name}.`,
  left: (count: number) => (count === 1 ? 'This is your last attempt.' : `You have ${count} attempts left.`),
  // The whole minute after it, so that it's open when the clock shows it.
  waiting: (until: number) => `It opens again on ${moment(Math.ceil(until / 60_000) * 60_000)}.`,
  usedUp: 'You have used all attempts.',
  results: 'Your results',
  resultOn: (at: number, percent: number) => `${moment(at)}: ${score(percent)}`,
  question: (number: number, all: number) => `Question ${number} of ${all}`,
  flag: 'Flag this question, to come back to it',
  wordsGone:
    'You wrote something here before. Your words are not recorded, so they are only in the tab where you wrote them, unless you keep notes on this device.',
  back: 'Back',
  next: 'Next',
  locked: 'You answered this in time, so it stays as it is.',
  late: 'The time is over. What you answer here is counted apart.',
  review: 'Review before you submit',
  reviewCount: (answered: number, open: number, flagged: number) =>
    `${answered} answered, ${open} not answered, ${flagged} flagged.`,
  reviewOpen: 'You can go back to any question, or submit as it is.',
  open: {
    nothing: 'Answered',
    all: 'Not answered',
    'no-number': 'Not answered: what stands there can’t be read as the number asked for',
  },
  inPart: (open: number) => `Answered in part, ${open} still open`,
  flagged: 'Flagged',
  submit: 'Submit',
  submitted: 'You’ve submitted this, so it stays as it is.',
  toResult: 'See the result',
};

export const testClock = {
  label: 'Time left',
  left: clock,
  hide: 'Hide the clock',
  show: 'Show the clock',
  notices: {
    half: 'Half of the time is over.',
    thirty: '30 seconds left.',
    ten: '10 seconds left.',
    over: 'The time is over. What you answered is kept. You can finish the rest; it is counted apart.',
  } satisfies Record<Notice, string>,
};

export const testResult = {
  /** The title of its screen. */
  title: (at: number) => `Your result, ${moment(at)}`,
  heading: ({ earned, asked, percent }: Total) =>
    asked === 0 ? 'Your answers' : `${points(earned)} of ${asked} points: ${score(percent)}`,
  on: (at: number) => `Submitted on ${moment(at)}.`,
  passed: (percent: number) => `You passed. The passing score is ${score(percent)}.`,
  failed: (percent: number) => `You did not pass this time. The passing score is ${score(percent)}.`,
  unanswered: (count: number, timed: boolean) =>
    `${several(count, 'question was', 'questions were')} not answered${timed ? ' in time' : ''}.`,
  inTime: 'This counts what you answered in time.',
  late: (count: number, { earned, asked, percent }: Total) =>
    `After the time you answered ${several(count, 'question', 'questions')} more. With them it is ${points(earned)} of ${asked} points: ${score(percent)}.`,
  rewritten: (count: number) =>
    `${several(count, 'question was', 'questions were')} rewritten since then and ${count === 1 ? 'does' : 'do'} not count here.`,
  objectives: 'Results by objective',
  objective: 'Objective',
  score: 'Result',
  ofAsked: ({ earned, asked }: Total) => `${points(earned)} of ${asked}`,
  know: 'What you know',
  revisit: 'What to revisit',
  revisitLink: (title: string) => `Read “${title}” again`,
  next: 'Next step',
  key: 'Your answers and the right ones',
  noKey: {
    always: '',
    'after-pass': 'The right answers are shown once you have passed.',
    never: 'The right answers are not shown in this test.',
  },
  nothing: 'No answer',
  unread: 'This can’t be read as the number that was asked for, so it doesn’t count.',
  sure: { true: 'You were sure.', false: 'You were not sure.' },
  lateAnswer: 'After the time',
  outcomes: {
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Not right',
    noted: 'No right or wrong',
    unanswered: 'Not answered',
    rewritten: 'Rewritten since',
  } satisfies Record<Marked['outcome'], string>,
  what: 'A score says how this attempt went on these questions. It says nothing of what you are worth or can become.',
  print: 'Print',
  toStart: 'To the start of the test',
};
