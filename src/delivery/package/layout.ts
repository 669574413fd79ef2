import type { Move } from './address.ts';
import { isForLms, lmsTargets, type Target } from './target.ts';

/** Where the shell is built; see delivery/build/shell.ts. */
export const shellPage = '_shell/index.html';

/** Of no use where there's no server that asks for them. */
const out = ['404.html', 'robots.txt'];

const driver = new RegExp(`(?:^|/)(?:_astro|assets)/driver-(${lmsTargets.join('|')})\\.[^/]*js$`);

/** The target whose driver a file is; `undefined` for other files, an author's among them. */
export const driverIn = (path: string): string | undefined => driver.exec(path)?.[1];

/** Where a site's files lie in a package: for an LMS the shell is at the top, and the course below it in a folder. */
export function layoutFor(target: Target): Move {
  return (path) => {
    if (out.includes(path)) return undefined;
    const whose = driverIn(path);
    if (whose && whose !== target) return undefined;
    const plain = path.replace(/^_astro\//, 'assets/');
    if (!isForLms(target)) return path === shellPage ? undefined : plain;
    return path === shellPage ? 'index.html' : `course/${plain}`;
  };
}
