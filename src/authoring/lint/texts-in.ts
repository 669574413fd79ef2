import type { Item } from '../../reader/item.ts';
import type { Shelf } from '../../reader/shelf.ts';

/** Everything of a course that is written as fields: quizzes, stories, sheets, the course itself, the heads of its texts. */
export function itemsOf(shelf: Shelf): Item<unknown>[] {
  const items: Item<unknown>[] = [
    ...shelf.quizzes,
    ...shelf.scenarios,
    ...shelf.worksheets,
    ...shelf.lessons,
    ...shelf.pages,
  ];
  for (const one of [shelf.course, shelf.glossary]) if (one) items.push(one);
  return items;
}

/** Every text in data with its path. */
export function* textsIn(value: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* textsIn(one, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, [...path, key]);
}
