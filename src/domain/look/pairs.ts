import type { Material } from '../../schemas/look/look.ts';

/** What stands on what, and how much contrast it needs there. */
export interface Pair {
  on: Material;
  front: Material;
  /** 4.5 for words (WCAG 2.2, 1.4.3), 3 for what shows a control or its state (1.4.11). */
  least: 4.5 | 3;
}

const pairs = (least: Pair['least'], front: Material, ...grounds: Material[]): Pair[] =>
  grounds.map((on) => ({ front, on, least }));

/**
 * Which colours meet in the styles. `gold` and `rim` are in none: what they draw is said in words or
 * parted by space as well.
 */
export const meetings: readonly Pair[] = [
  ...pairs(4.5, 'ink', 'porcelain', 'bisque', 'glaze-wash', 'gold-wash', 'rust-wash'),
  ...pairs(4.5, 'ash', 'porcelain', 'bisque', 'glaze-wash', 'gold-wash'),
  ...pairs(4.5, 'glaze', 'porcelain', 'bisque', 'gold-wash'),
  ...pairs(4.5, 'gold-ink', 'porcelain', 'bisque', 'gold-wash'),
  ...pairs(4.5, 'rust', 'porcelain', 'bisque', 'rust-wash'),
  ...pairs(3, 'edge', 'porcelain', 'bisque'),
  ...pairs(3, 'glaze', 'glaze-wash'),
];
