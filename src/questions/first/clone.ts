/** A fresh form of a question, from those that wait in the page. */
export function clone(question: string): HTMLElement | undefined {
  const template = document.getElementById(`form-${question}`);
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
}
