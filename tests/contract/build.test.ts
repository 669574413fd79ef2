import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, read } from '../unit/authoring/build/folder.ts';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

const lesson = 'courses/tea/lessons/first-tea.mdx';
const two = 'tests/fixtures/two-courses';

/** Runs the command as `npm run build` does, in an environment that the test runner has not touched. */
function build(content: string, out: string): Promise<Run> {
  const { PATH, HOME } = process.env;
  const command = spawn('node', ['src/authoring/cli.ts', 'build'], {
    env: { PATH, HOME, GOLDSEAM_CONTENT: content, GOLDSEAM_OUT: out },
  });
  let [stdout, stderr] = ['', ''];
  command.stdout.on('data', (text) => (stdout += text));
  command.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => command.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** The small site with something added at the end of a lesson. */
function contentWith(text: string): string {
  const copy = folder(two);
  writeFileSync(join(copy, lesson), `${readFileSync(join(copy, lesson), 'utf8')}\n${text}\n`);
  return copy;
}

describe('two builds at once', () => {
  const outs = [join(folder(), 'dist'), join(folder(), 'dist')] as const;
  const page = (out: string) => readFileSync(join(out, 'tea/lessons/first-tea/index.html'), 'utf8');
  let runs: Run[];

  beforeAll(async () => {
    runs = await Promise.all([build(two, outs[0]), build(contentWith('A kettle sings.'), outs[1])]);
  }, 240_000);

  test('both succeed outside the project, and each says what it built and where, and no more', () => {
    runs.forEach(({ status, stdout, stderr }, index) => {
      expect(stderr).toBe('');
      const lines = stdout.trimEnd().split('\n');
      const last = lines.pop() ?? '';
      expect(last).toMatch(/^About bread and 1 more course: \d+ pages, \d\.\d MB, in \S+ \(\d+ s\)\.$/);
      expect(last).toContain(` in ${outs[index]} (`);
      expect(lines.filter((line) => !line.startsWith('Another build of this project is running'))).toEqual([]);
      expect(status).toBe(0);
    });
  });

  test('each has the pages of its own content, and leaves nothing beside them', () => {
    expect(page(outs[0]).includes('A kettle sings.')).toBe(false);
    expect(page(outs[1]).includes('A kettle sings.')).toBe(true);
    for (const out of outs) expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('a build that fails afterwards leaves the site byte for byte, and says so without a stack', async () => {
    const before = read(outs[0]);
    expect(Object.keys(before).length).toBeGreaterThan(10);
    const { status, stdout, stderr } = await build(contentWith('The {kettle} sings.'), outs[0]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('kettle');
    expect(stderr).toContain(`The last site in ${outs[0]} is untouched.`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(read(outs[0])).toEqual(before);
    expect(readdirSync(dirname(outs[0]))).toEqual(['dist']);
  }, 240_000);
});
