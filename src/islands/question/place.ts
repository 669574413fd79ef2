import { arrive } from '../../stores/practice.ts';

/** Ids that a fact may carry; others are no place to return to. */
const shape = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * Keeps where the learner is in the lesson: the last heading or question above
 * the middle of the screen, written when the page is left. Scrolling alone writes
 * nothing.
 */
export function followPlace(): void {
  const lesson = document.documentElement.dataset.lesson;
  if (!lesson) return;
  const places = [...document.querySelectorAll<HTMLElement>('article h2[id], article [data-question]')].filter(
    (element) => shape.test(element.id),
  );
  const leave = () => {
    const reached = places.filter((place) => place.getBoundingClientRect().top < innerHeight / 2).at(-1);
    if (reached) arrive(lesson, reached.id);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);
}
