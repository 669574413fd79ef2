import type { MoveState } from '../../domain/course/moves.ts';

export const moveStates: Record<MoveState, string> = {
  'not-tried': 'Not tried yet',
  tried: 'Tried',
  'steady-once': 'Steady once',
  'steady-twice': 'Steady twice',
};

export const home = {
  start: (title: string) => `Start with “${title}”`,
  continueAt: (title: string) => `Continue: ${title}`,
  moves: 'The moves',
  about: 'What this is',
  inside: 'What is inside',
  all: 'See all lessons',
  /** Said in place of the course's own promise where that isn't true; '' on the web. */
  promise: '',
};
