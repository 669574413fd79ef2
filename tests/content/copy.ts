import type { Copy } from './bank.ts';

/** Keys whose values are names for programs, not for readers. */
const NAMES =
  /^(?:id|kind|mode|art|move|lessons?|first|allStrong|quiz|place|language|points|sources|look|url|words|start|set|when|next|rewind)$/;

/** Every text for readers inside a value read from YAML, with the keys that lead to it. */
export function copyOf(file: string, value: unknown, where = ''): Copy[] {
  if (typeof value === 'string') return [{ file, where, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!list && NAMES.test(key)) return [];
    return copyOf(file, inner, where ? `${where}.${key}` : key);
  });
}
