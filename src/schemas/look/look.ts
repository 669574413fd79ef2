import { z } from 'astro/zod';
import { colour } from './colour.ts';

const pair = z
  .strictObject({
    /** On a light ground. */
    light: colour,
    /** On a dark ground. */
    dark: colour,
  })
  .optional();

const materials = {
  /** The page itself, and the words on dark buttons. */
  porcelain: pair,
  /** A second ground: boxes and drawings. */
  bisque: pair,
  /** Thin lines that only part things. */
  rim: pair,
  /** The edges of fields, options and buttons. */
  edge: pair,
  /** Words, and the ground of the first button. */
  ink: pair,
  /** Words that are said small or aside. */
  ash: pair,
  /** Links, the ring of the focus, and what is chosen. */
  glaze: pair,
  /** The ground of what is chosen. */
  'glaze-wash': pair,
  /** The seams; never the only sign of anything. */
  gold: pair,
  /** Words in gold. */
  'gold-ink': pair,
  /** The ground of notices. */
  'gold-wash': pair,
  /** Warnings, and what can't be undone. */
  rust: pair,
  /** A ground for warnings. */
  'rust-wash': pair,
};

/** A course's own colours, by the materials that styles/tokens.css names. Each replaces the one of that name in both themes. */
export const look = z.strictObject(materials, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.map((key) => `"${key}"`).join(', ')} isn't a colour of the look. It has ${Object.keys(materials).join(', ')}.`
      : undefined,
});

export type Material = keyof typeof materials;
export type Look = z.infer<typeof look>;
