import { time } from './time.ts';

export const outline = {
  title: 'Lessons',
  lead: 'Take them in order, or start where it is needed most.',
  tracks: 'Tracks',
  trackFirst: (title: string) => `Start with “${title}”`,
  trackOn: (title: string) => `Go on with “${title}”`,
  whole: 'All lessons',
  inUnit: 'In this unit',
  /** A unit that its author didn't name. */
  run: (first: number, last: number) => `Lessons ${first} to ${last}`,
  unit: (title: string) => `“${title}” on a page of its own`,
  lessons: (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`),
  find: 'Find a lesson',
  found: (count: number, most: number) =>
    count === 0
      ? 'No lesson has that in its title or summary.'
      : count > most
        ? `${count} lessons have that; these are the first ${most}.`
        : count === 1
          ? 'One lesson has that.'
          : `${count} lessons have that.`,
  stories: 'Stories',
  storiesLead:
    'Longer scenes from one job each. Your decisions lead to different endings, and you can play them again.',
  played: (times: number) =>
    times === 0 ? 'not played yet' : times === 1 ? 'played to one ending' : `played to the end ${times} times`,
  progress: (done: number, all: number) => `${done} of ${all} complete`,
  trackTime: (range: readonly [number, number]) => time.total(range),
};
