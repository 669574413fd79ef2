import type { Check } from './checks.ts';

/** An element of a data model. In its name `n` and `m` stand for places in a list. */
export interface Element {
  name: string;
  access: 'read' | 'write' | 'both';
  check?: Check;
  /** The value that an LMS has for it from the start. */
  initial?: string;
  /** Elements of the same place that must be set before. */
  after?: readonly string[];
}

/** An element that was named in a call, with the places in it. */
export interface Named {
  element: Element;
  /** The name up to each place in a list, with that place. */
  lists: readonly { list: string; place: number }[];
}

/** A data model: it knows which elements there are. */
export interface Model {
  find(name: string): Named | undefined;
  elements: readonly Element[];
}

export function modelOf(elements: readonly Element[]): Model {
  const shapes = elements.map((element) => ({
    element,
    shape: new RegExp(`^${element.name.replaceAll('.', '\\.').replace(/\b[nm]\b/g, '(\\d+)')}$`),
  }));
  return {
    elements,
    find(name) {
      for (const { element, shape } of shapes) {
        if (!shape.test(name)) continue;
        const lists: { list: string; place: number }[] = [];
        const parts = name.split('.');
        parts.forEach((part, i) => {
          if (/^\d+$/.test(part)) lists.push({ list: parts.slice(0, i).join('.'), place: Number(part) });
        });
        return { element, lists };
      }
      return undefined;
    },
  };
}
