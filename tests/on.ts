/**
 * Runs a command about the site of the fixtures instead of the one in `content/`:
 *
 *     node tests/on.ts platform astro build --silent
 *
 * A script and not an assignment before the command, which not every shell knows.
 */
import { spawnSync } from 'node:child_process';
import * as sites from './sites.ts';

const [name = '', command = '', ...rest] = process.argv.slice(2);
const site = { platform: sites.platform, cafe: sites.cafe, strict: sites.strict }[name];
if (!site || !command) throw new Error('Name a site, platform, cafe or strict, and the command to run about it.');

const env = { ...process.env, ...sites.about(site) };
const { status } = spawnSync(command, rest, { env, stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
