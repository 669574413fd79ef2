/**
 * The core of the browser tests in Firefox, and a learner's shortest way in WebKit. It installs nothing; what is missing
 * is said in a sentence.
 */
import { spawnSync } from 'node:child_process';
import { webkit } from '@playwright/test';
import { hasOwn, missing } from './browsers.ts';

const flaw = missing();
if (flaw) {
  console.error(flaw);
  process.exit(1);
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = 1;
}

run('playwright', 'test', '--config', 'tests/engines/playwright.config.ts');
// Playwright's own WebKit has run the core by now.
if (!hasOwn(webkit)) run('vitest', 'run', '--config', 'tests/engines/vitest.config.ts');
