import { z } from 'astro/zod';
import { type Colour, parseColour } from './parse.ts';

const ways =
  'Write "#2f5d58", "rgb(47 93 88)", "hsl(173 33% 27%)", "oklch(0.44 0.05 185)" or a name of CSS such as "teal"';

/** A colour that an author chose. It has to be opaque, because its contrast is checked. */
export const colour = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? undefined
        : `A colour has to be text in quotes: "#2f5d58". Without them, what follows a # is a comment to YAML.`,
  })
  .transform((text, context): Colour => {
    const read = parseColour(text);
    if (read) return read;
    context.addIssue({
      code: 'custom',
      message: `"${text}" isn't a colour that can be used here. ${ways}; all of them opaque.`,
    });
    return z.NEVER;
  });
