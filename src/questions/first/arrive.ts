import { whenArrived } from './arrived.ts';

// A lesson is long, and a phone would lay out all of it before it paints the
// first scene. What follows the first question waits until the page has arrived
// (lesson.css); on a slow phone the first answer comes a fifth sooner.
// A visit that begins further down, by a link or by going back, is laid out at once.

const { classList } = document.documentElement;
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

if (visit?.type === 'navigate' && !location.hash) {
  classList.add('arriving');
  whenArrived(() => requestAnimationFrame(() => setTimeout(() => classList.remove('arriving'))));
}
