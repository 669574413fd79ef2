/** Lets an element come from where it was seen before, by this many pixels; at once for whoever wants no motion. */
export function slideFrom(element: HTMLElement, by: number): void {
  if (!by || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate({ translate: [`0 ${by}px`, '0 0'] }, { duration: 160, easing: 'ease-out' });
}
