import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { about, cafe } from '../sites.ts';
import { packageFor } from './packages.ts';

test('a course that is packed again comes out the same, to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-same-'));
  const env = { ...process.env, ...about(cafe), GOLDSEAM_PACKAGES: folder, TZ: 'Asia/Tokyo' };
  execFileSync(process.execPath, ['src/authoring/cli.ts', 'package', 'scorm12', '--quiet'], { env });
  const again = readFileSync(join(folder, 'first-week-1-scorm12.zip'));
  rmSync(folder, { recursive: true });
  expect(again.equals(readFileSync(packageFor('scorm12')))).toBe(true);
});
