import type { Rating } from '../../schemas/option.ts';

export const quiz = {
  begin: 'Begin',
  resume: (number: number) => `Go on at moment ${number}`,
  over: 'Start over',
  moment: (number: number, all: number) => `Moment ${number} of ${all}`,
  noLimit: 'no time limit',
  back: 'Back',
  next: 'Next moment',
  finish: 'See the result',
  finished: 'You’ve seen the result, so this choice stands. You can take the quiz again from its start.',
  empty: 'Choose one first. There is no right or wrong here.',
  options: 'Options',
  clock: 'Show a clock that counts up. It ends nothing and is not kept.',
  clockLabel: 'Clock',
  hideClock: 'Hide the clock',
  form: (name: string) => `Form ${name}`,
  formNext: (name: string) => `This is form ${name}. You have not seen it yet.`,
  formRepeat: (name: string) => `You have taken every form. This is form ${name} again; it will not count as growth.`,
  seen: 'See your last result',
  paper: (title: string) => `“${title}” on paper`,
  keep: 'Your choices are kept on this device only.',
  noKeep: 'This browser keeps nothing for this site. Your choices last as long as this page is open.',
};

export const result = {
  count: ({ strong, workable, costly }: Record<Rating, number>) => {
    const all = strong + workable + costly;
    const parts = [`workable in ${workable}`, `costly in ${costly}`];
    return `You chose a strong move in ${strong} of ${all} moments, ${parts.join(', ')}.`;
  },
  on: (form: string, date: string) => `Form ${form}, ${date}`,
  /** The title of its screen. */
  title: (form: string, date: string) => `Your result, form ${form}, ${date}`,
  moments: 'Your moments',
  choice: 'Your choice',
  happened: 'What happened next',
  strong: 'The strong choice, and why',
  yours: 'You chose the strong one.',
  next: (title: string) => `Take “${title}” next`,
  because: (move: string, because: string) => `Because in “${move}” ${because}.`,
  becauseAll: (because: string) => `Because ${because}.`,
  second: 'After that, if you like',
  what: 'What this is',
  keep: 'Keep or delete',
  print: 'Print',
  drop: 'Delete this result',
  again: 'Take it again',
  retake: (name: string) => `Take form ${name}`,
  growth: 'Your moves over time',
  move: 'Move',
  rewritten: 'This moment was rewritten since you took it, so it does not count here.',
  unanswered: 'Not answered.',
  urgeNote: 'Not scored. It can start your first if-then plan.',
};
