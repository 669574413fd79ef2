import type { Plugin } from 'vite';
import { plainText } from '../reader/decode.ts';
import { parseMdx } from '../reader/mdx/parse.ts';

/**
 * Takes the head off a lesson before Astro compiles it, and leaves its lines
 * empty. Astro would read it with a YAML parser of its own, which knows other
 * mistakes than the reader's; and it's the reader alone that says what a head means.
 */
export function heads(): Plugin {
  return {
    name: 'goldseam:heads',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code) {
        const text = plainText(code);
        const { front } = parseMdx(text);
        if (!front) return { code: text, map: null };
        const end = text.indexOf('\n', front.to);
        const head = text.slice(0, end < 0 ? text.length : end);
        return { code: head.replace(/[^\n]/g, '') + text.slice(head.length), map: null };
      },
    },
  };
}
