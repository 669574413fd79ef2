import { stripVTControlCharacters } from 'node:util';
import { asTyped } from './place.ts';

/** An error of Astro, of the bundler, or of a page that is rendered. */
interface BuildError {
  message: string;
  stack?: string;
  /** Of the bundler: all that went wrong. */
  errors?: BuildError[];
  code?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
}

/** Its first sentence, without colours, the place it repeats, and the name of a rule. */
function plain(message: string): string {
  const [line = ''] = stripVTControlCharacters(message).split('\n');
  return line
    .replace(/^\[\w+\] /, '')
    .replace(/^\d+:\d+(?:-\d+:\d+)?: /, '')
    .replace(/(?: \(\d+:\d+(?:-\d+:\d+)?\))?(?: \([\w-]+:[\w-]+\))?$/, '');
}

function inFile({ message, code, id, loc }: BuildError): string | undefined {
  const file = loc?.file ?? id;
  if (!file) return undefined;
  const [, missing] = code === 'UNRESOLVED_IMPORT' ? (/'(.+?)'/.exec(message) ?? []) : [];
  // Its line is one of the module that a lesson became, and none of the lesson.
  if (missing) return `${asTyped(file)}  It needs "${missing}", which isn't there.`;
  const place = loc?.line ? `:${loc.line}:${loc.column ?? 1}` : '';
  return `${asTyped(file)}${place}  ${plain(message)}`;
}

/**
 * Says why Astro could not build the site: a line for each error with its file,
 * or with the page that could not be rendered; where neither is known, the error
 * as it came.
 * @param reported what Astro logged as errors, which alone names the page
 */
export function explainBuild(error: unknown, reported: readonly string[]): string {
  const all = (error as BuildError).errors ?? [error as BuildError];
  const page = reported.map((line) => /^Caught error rendering (\S+):/.exec(line)?.[1]).find(Boolean);
  const lines = all.map((one) => {
    if (page) return `The page ${page} can't be rendered: ${plain(one.message)}`;
    return inFile(one) ?? one.stack ?? String(one.message ?? one);
  });
  return [...new Set(lines)].join('\n');
}
