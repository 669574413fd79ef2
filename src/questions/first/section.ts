/** The question that an event concerns: the element that holds its fields. */
export function sectionOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
}

/** What a learner acts on in a question, by a selector; what its feedback holds isn't among it. */
export function all<T extends HTMLElement>(section: HTMLElement, selector: string): T[] {
  return [...section.querySelectorAll<T>(`.fields > fieldset:not(.sure) ${selector}`)];
}

/** A named part of a question. */
export function part(section: HTMLElement, name: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`[data-part="${name}"]`);
}
