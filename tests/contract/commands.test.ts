import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, site, write } from '../unit/authoring/build/folder.ts';

test('the command that serves a site says its name and where it is', async () => {
  const { PATH } = process.env;
  const env = { PATH, GOLDSEAM_CONTENT: 'tests/fixtures/two-courses', GOLDSEAM_OUT: write(folder(), site('tea')) };
  const command = spawn('node', ['src/authoring/cli.ts', 'serve'], { env });
  const said = await new Promise<string>((resolve) => command.stdout.once('data', (text) => resolve(String(text))));
  command.kill();
  expect(said).toMatch(/^Kitchen school is at http:\/\/localhost:\d+\/ /);
});

describe('before anything is installed', () => {
  /** Prepares a project in which nothing is missing, as if another Node ran. */
  const prepareOn = (version: string) => {
    const project = folder();
    write(project, { 'package-lock.json': '{}' });
    write(project, { 'node_modules/.package-lock.json': '{}' });
    const versions = `{ value: { ...process.versions, node: '${version}' } }`;
    const pretend = `data:text/javascript,Object.defineProperty(process, 'versions', ${versions})`;
    const script = resolve('src/authoring/setup/prepare.mjs');
    return spawnSync('node', ['--import', pretend, script], { cwd: project, encoding: 'utf8' });
  };

  test.each(['18.20.8', '20.18.3', '21.7.0', '22.11.0'])('Node %s is refused in a sentence', (version) => {
    const { status, stdout, stderr } = prepareOn(version);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /^Goldseam needs Node 20\.19, 22\.12 or newer, and this is Node [\d.]+\. .*again\.\n$/,
    );
  });

  test.each(['20.19.0', '20.99.1', '22.12.0', '23.0.0', '24.21.0', '30.1.0'])('Node %s will do', (version) => {
    expect(prepareOn(version)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['Kurs #1', 'Kurs 1'],
    ['what?', 'what'],
    ['#', 'course'],
    ['C#/tea', 'C'],
    ["Ana's course", 'Anas course'],
    ['The "course"', 'The course'],
  ])('a project in "%s" is told a name that will do', (name, better) => {
    const project = write(join(folder(), name), { 'package-lock.json': '{}' });
    const script = resolve('src/authoring/setup/prepare.mjs');
    const { status, stderr } = spawnSync('node', [script], { cwd: project, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`can't be built`);
    expect(stderr).toContain(`to "${better}" for example`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each(['Kurs 1', 'Kürs 课', '100%', 'a & b (c) [d] {e} + $f!'])('a project in "%s" will do', (name) => {
    const project = write(join(folder(), name), {
      'package-lock.json': '{}',
      'node_modules/.package-lock.json': '{}',
    });
    const script = resolve('src/authoring/setup/prepare.mjs');
    expect(spawnSync('node', [script], { cwd: project, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(['20.19.0', '22.12.0', '24.0.0', '26.1.0'])('Node %s will do', (version) => {
    expect(prepareOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
