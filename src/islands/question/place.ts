import { anchorShape } from '../../domain/course/anchor.ts';
import { arrive } from '../../stores/practice.ts';

/**
 * Keeps where the learner is in the lesson: the last heading or question above
 * the middle of the screen, or in view at the page's end. It's written when the
 * page is left; scrolling alone writes nothing.
 */
export function followPlace(): void {
  const lesson = document.documentElement.dataset.lesson;
  if (!lesson) return;
  const places = [
    ...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]:not(.sources *), article [data-question]'),
  ].filter((element) => anchorShape.test(element.id));
  const leave = () => {
    // What is below the middle at the end of a page can't come up to it.
    const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const line = isEnd ? innerHeight : innerHeight / 2;
    // A text without headings or questions has one place.
    if (places.length === 0) return arrive(lesson, 'main');
    const reached = places.filter((place) => place.getBoundingClientRect().top < line).at(-1);
    if (reached) arrive(lesson, reached.id);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);
}
