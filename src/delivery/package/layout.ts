import type { Move } from './address.ts';
import { isForLms, type Target } from './target.ts';

/** Where the shell is built; see delivery/build/shell.ts. */
export const shellPage = '_shell/index.html';

/** Of no use where there's no server that asks for them. */
const out = ['404.html', 'robots.txt'];

/** The target whose driver a file is; `undefined` for other files. */
export const driverIn = (path: string): string | undefined => /(?:^|\/)driver-([a-z0-9]+)\./.exec(path)?.[1];

/** Where a site's files lie in a package: for an LMS the shell is at the top, and the course below it in a folder. */
export function layoutFor(target: Target): Move {
  return (path) => {
    if (out.includes(path)) return undefined;
    const driver = driverIn(path);
    if (driver && driver !== target) return undefined;
    const plain = path.replace(/^_astro\//, 'assets/');
    if (!isForLms(target)) return path === shellPage ? undefined : plain;
    return path === shellPage ? 'index.html' : `course/${plain}`;
  };
}
