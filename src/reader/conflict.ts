import type { Problem } from './problem.ts';

const message =
  'Git has left both versions of a change here. Keep one of the two, and take out the lines <<<<<<<, ======= and >>>>>>>.';

/** The lines that Git writes around two versions; in an MDX file, only those that aren't shown as code. */
export function conflictIn(text: string, isMdx: boolean): Problem | undefined {
  if (!/^(?:<{7}|>{7}) /m.test(text)) return undefined;
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const [mark] = isMdx ? (/^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? []) : [];
    if (mark && fence === undefined) fence = mark.trim();
    else if (mark?.trim().startsWith(fence ?? '')) fence = undefined;
    if (fence === undefined && /^(?:<{7}|>{7}) /.test(line)) return { offset, message };
    offset += line.length + 1;
  }
  return undefined;
}
