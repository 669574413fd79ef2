import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Kind } from '../../src/authoring/rehearse/faults.ts';
import { about, cafe } from '../sites.ts';

const folder = 'test-dist/packages';

/** The package of the café's course for a standard. */
export const packageFor = (kind: Kind | 'web' | 'folder'): string => join(folder, `first-week-1-${kind}.zip`);

/** Packs the café's course, once for all tests. */
export default function pack(): void {
  execFileSync(process.execPath, ['src/authoring/cli.ts', 'package', 'all', '--quiet'], {
    env: { ...process.env, ...about(cafe), GOLDSEAM_PACKAGES: folder },
    stdio: 'inherit',
  });
}
