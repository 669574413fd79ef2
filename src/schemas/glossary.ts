import { z } from 'astro/zod';
import { id } from './id.ts';

/** glossary.yaml: words explained at first use by `<Term id>`. */
export const glossary = z.strictObject({
  /** In any order. */
  terms: z.array(
    z.strictObject({
      /** Stable id, which `<Term id>` names. */
      id,
      /** As it reads in a list. */
      term: z.string().min(1),
      /** One plain sentence. */
      meaning: z.string().min(1),
    }),
  ),
});

export type Glossary = z.infer<typeof glossary>;
