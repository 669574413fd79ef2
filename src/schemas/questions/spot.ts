import { z } from 'astro/zod';
import { complain, eachOnce, marked, partId } from './common.ts';

const span = z.strictObject({
  /** A piece of the text, as it stands there. */
  text: z.string().min(1),
  /** Stable id of a piece that can be picked; left out for the words between. */
  id: partId.optional(),
  /** `true` on each piece that goes wrong. */
  key: z.boolean().optional(),
  /** Why this piece goes wrong, or why it holds. Needed where it can be picked. */
  why: z.string().min(1).optional(),
});

/** Find the place in a text where it goes wrong: the non-apology, the word that blames. */
export const spot = z
  .strictObject({
    /** `spot`: find the place in a text where it goes wrong. */
    kind: z.literal('spot'),
    ...marked,
    /** The text in pieces. 2 to 8 of them can be picked. */
    spans: z.array(span).min(2).max(24),
    /** `true` where several pieces go wrong and all are to be found. */
    several: z.boolean().default(false),
  })
  .superRefine(
    complain(({ spans, several }, say) => {
      eachOnce('Piece', spans, say, 'spans');
      const open = spans.filter(({ id }) => id);
      if (open.length < 2 || open.length > 8) say(`2 to 8 pieces can be picked; ${open.length} have an id.`, 'spans');
      spans.forEach(({ id, key, why }, i) => {
        if (id && !why) say('A piece that can be picked says why it holds or not: add `why`.', 'spans', i);
        if (!id && (key || why)) say('This piece has no id, so nobody can pick it. Add an `id`.', 'spans', i);
      });
      const keys = spans.filter(({ key }) => key).length;
      if (keys === 0) say('No piece goes wrong. Add `key: true` to one.', 'spans');
      if (keys > 1 && !several) say('Several pieces have a key. Add `several: true`, or leave one key.', 'spans');
    }),
  );

export type Spot = z.infer<typeof spot>;
