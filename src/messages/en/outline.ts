import { time } from './time.ts';

export const outline = {
  title: 'Lessons',
  lead: 'Take them in order, or start where it is needed most.',
  tracks: 'Tracks',
  whole: 'All lessons',
  stories: 'Stories',
  storiesLead:
    'Longer scenes from one job each. Your decisions lead to different endings, and you can play them again.',
  played: (times: number) =>
    times === 0 ? 'not played yet' : times === 1 ? 'played to one ending' : `played to the end ${times} times`,
  progress: (done: number, all: number) => `${done} of ${all} complete`,
  trackTime: (range: readonly [number, number]) => time.total(range),
};
