import type { Reply } from './handover.ts';

/** What a learner had in a question that's answered as a whole, in words. */
function textsOf(section: HTMLElement, { picks, texts = [] }: Reply): readonly string[] {
  if (texts.length > 0) return texts;
  const textOf = (id: string) => {
    const at = CSS.escape(id);
    const found = section.querySelector(`[data-item="${at}"] [data-part="text"], label:has(input[value="${at}"])`);
    return found?.textContent?.trim() ?? '';
  };
  return picks.map(textOf).filter(Boolean);
}

/** Says in the feedback what the learner had, where the question is answered as a whole. */
export function sayWhole(section: HTMLElement, feedback: DocumentFragment, reply: Reply): void {
  const line = feedback.querySelector('[data-whole]');
  const texts = textsOf(section, reply);
  if (texts.length === 0) line?.remove();
  const slot = line?.querySelector('[data-slot]');
  if (slot?.tagName !== 'OL') slot?.append(texts.join(', '));
  else for (const text of texts) slot.appendChild(document.createElement('li')).textContent = text;
}
