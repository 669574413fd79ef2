import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { base } from '../../delivery/package/address.ts';
import { filesIn } from '../../delivery/package/files.ts';

/** What a build is for: a site that an LMS opens in a shell, or one that stands by itself. */
export type Sort = 'lms' | 'web';

/**
 * Builds the site of one course for packages, in a process of its own, because what a site is built for is settled when
 * its configuration is read. Throws what the build says where it fails.
 */
export function buildFor(course: string, sort: Sort): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-'));
  try {
    const out = join(folder, 'site');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../cli.ts', import.meta.url)), 'build'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          GOLDSEAM_BASE: base,
          GOLDSEAM_COURSE: course,
          GOLDSEAM_INLINE: 'off',
          GOLDSEAM_OUT: out,
          GOLDSEAM_PACKAGE: sort,
        },
      },
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
    return filesIn(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
