import { type Reader, readerOf } from './reader.ts';

const name = Symbol.for('goldseam.reader');

/** The folder that holds the content; tests build other content with the same code. */
export const contentFolder = (): string => process.env.GOLDSEAM_CONTENT ?? 'content';

/**
 * The one reader of this process. Vite gives the site's code modules of its own,
 * so that the site and the check would each read everything if it stood in one.
 */
export function sharedReader(): Reader {
  const process = globalThis as { [name]?: Reader };
  process[name] ??= readerOf(contentFolder());
  return process[name];
}
