import { time } from './time.ts';

export const outline = {
  title: 'Lessons',
  lead: 'Take them in order, or start where it is needed most.',
  tracks: 'Tracks',
  whole: 'All lessons',
  progress: (done: number, all: number) => `${done} of ${all} complete`,
  trackTime: (range: readonly [number, number]) => time.total(range),
};
