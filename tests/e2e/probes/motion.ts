import type { Page } from '../test.ts';

/** Animations of the page that run without end, and those that run although the reader asked for none. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const running = document.getAnimations().filter((animation) => {
      const { iterations, duration } = animation.effect?.getComputedTiming() ?? {};
      const lasts = iterations === Number.POSITIVE_INFINITY || Number(duration) > 5000;
      return animation.playState === 'running' && (calm || lasts);
    });
    const found = running.map((animation) => {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      return `moves: ${target?.outerHTML.slice(0, 60)}`;
    });
    if (calm && getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('scrolls smoothly');
    for (const element of document.querySelectorAll('marquee, blink, video[autoplay], img[src$=".gif"]')) {
      found.push(`moves: ${element.localName}`);
    }
    return found;
  });
}
