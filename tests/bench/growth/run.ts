import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPreview } from '../../preview.ts';

/** What a build took. */
export interface Took {
  /** On the wall. */
  seconds: number;
  /** Of the processors, all together. */
  busy: number;
  /** Of memory, at the most, in the largest of its processes. */
  megabytes: number;
}

/** Builds the site of a folder as authors do, check and all, into another. */
export function build(content: string, out: string): Took {
  const took = join(content, 'took');
  mkdirSync(took, { recursive: true });
  const start = performance.now();
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GOLDSEAM_CONTENT: content,
      GOLDSEAM_OUT: out,
      GOLDSEAM_TOOK: took,
      NODE_OPTIONS: `--import=${new URL('peak.mjs', import.meta.url)}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const each = readdirSync(took).map((name) => JSON.parse(readFileSync(join(took, name), 'utf8')));
  return {
    seconds,
    busy: each.reduce((sum, one) => sum + one.seconds, 0),
    megabytes: Math.max(...each.map((one) => one.megabytes)),
  };
}

/** Seconds until the preview of a folder is ready, and from then until a page has come for the first time. */
export async function firstPage(content: string, path: string): Promise<{ start: number; page: number }> {
  const began = performance.now();
  const preview = await startPreview(content);
  try {
    const there = performance.now();
    const { status } = await preview.get(path);
    if (status !== 200) throw new Error(`The preview has no page ${path}: it answered ${status}.`);
    return { start: (there - began) / 1000, page: (performance.now() - there) / 1000 };
  } finally {
    preview.stop();
  }
}
