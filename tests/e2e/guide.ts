import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/authoring/serve/serve.ts';

// Builds the guide for authors into a folder of its own and serves it.

const folder = mkdtempSync(join(tmpdir(), 'goldseam-guide-'));
const leave = () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
};
process.on('SIGTERM', leave);
process.on('SIGINT', leave);

execFileSync('npx', ['astro', 'build', '--silent'], {
  env: {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    GOLDSEAM_CONTENT: './tests/fixtures/guide',
    GOLDSEAM_OUT: folder,
  },
  stdio: 'inherit',
});
await serve({ folder, port: Number(process.argv[2]) });
