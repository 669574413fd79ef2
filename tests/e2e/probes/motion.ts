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
    // What would move at the next change: nobody has to make it move to see that.
    const lasting = (one: Element, part?: string) =>
      getComputedStyle(one, part)
        .transitionDuration.split(',')
        .some((duration) => Number.parseFloat(duration) > 0.01);
    const moving = calm
      ? [...document.querySelectorAll('body *')].filter(
          (one) => lasting(one) || lasting(one, '::before') || lasting(one, '::after'),
        )
      : [];
    found.push(...moving.slice(0, 3).map((one) => `would move: ${one.outerHTML.slice(0, 60)}`));
    if (calm && getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('scrolls smoothly');
    for (const element of document.querySelectorAll('marquee, blink, video[autoplay], img[src$=".gif"]')) {
      found.push(`moves: ${element.localName}`);
    }
    return found;
  });
}
