/** Puts elements in the order of their ids, in the place of those that are there. */
export function reorder<T extends Element>(
  elements: readonly T[],
  ids: readonly string[],
  idOf: (element: T) => string,
): void {
  const place = (element: T) => ids.indexOf(idOf(element));
  const mark = document.createComment('');
  elements[0]?.before(mark);
  mark.after(...elements.toSorted((a, b) => place(a) - place(b)));
  mark.remove();
}
