import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A path that begins and ends with a slash. */
const whole = (path: string) => `/${path}/`.replace(/\/+/g, '/');

/**
 * Where a built site expects to lie on its server, such as `/school/`; `/` for the top. The site's own pages know, and
 * they are asked first: a site that was built for another place would have no styles there.
 * @param named what `GOLDSEAM_BASE` says, for a folder of other pages
 */
export function baseOf(folder: string, named = '/'): string {
  try {
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    const [, base] = /<link rel="icon" href="(\/[^"]*)icon\.svg"/.exec(home) ?? [];
    return whole(base ?? named);
  } catch {
    return whole(named);
  }
}
