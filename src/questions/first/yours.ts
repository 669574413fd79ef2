/** Says in the feedback on each part what the learner had there, where they had something. */
export function sayYours(feedback: DocumentFragment, yours: ReadonlyMap<string, string>): void {
  for (const line of feedback.querySelectorAll<HTMLElement>('[data-option] [data-yours]')) {
    const text = yours.get(line.closest<HTMLElement>('[data-option]')?.dataset.option ?? '');
    if (text) line.append(' ', text);
  }
}
