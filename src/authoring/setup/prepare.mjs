// Runs before anything is installed, on whatever Node there is: no packages, no new syntax.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { pathFlaw } from './project-path.mjs';

// `engines` in package.json is the one place that says it: npm leaves out the bundler's parts where Node is older.
const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const [major, minor] = process.versions.node.split('.').map(Number);
const ranges = [...manifest.engines.node.matchAll(/(\^|>=)(\d+)\.(\d+)/g)].map(([, sign, most, least]) => ({
  open: sign === '>=',
  major: Number(most),
  minor: Number(least),
}));
if (!ranges.some((one) => (one.major === major ? minor >= one.minor : one.open && major > one.major))) {
  const least = ranges.map((one) => `${one.major}.${one.minor}`).join(', ');
  fail(
    `Goldseam needs Node ${least} or newer, and this is Node ${process.versions.node}. Install a current Node from https://nodejs.org and try again.`,
  );
}

const lostPath = pathFlaw(process.cwd());
if (lostPath) fail(lostPath);

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing what is missing. This takes about a minute.');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.error)
    fail(`npm could not be started (${npm.error.message}). Install Node with npm from https://nodejs.org.`);
  if (npm.status !== 0) {
    const said = `${npm.stdout}${npm.stderr}`.trim();
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(said);
    fail(
      offline
        ? 'The packages could not be downloaded, because the npm registry cannot be reached. Connect to the network and run the same command again.'
        : `The packages could not be installed. npm says:\n${said}`,
    );
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
