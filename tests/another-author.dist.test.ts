import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { about, cafe, type TestSite } from './sites.ts';

// Whoever takes the shipped courses out and puts their own in meets these tests with no code of their own.

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the tests of the courses on a site, as `npm run test:courses` does. */
function run(runner: 'vitest run' | 'playwright test', site: TestSite): { status: number | null; says: string } {
  const config = `tests/courses/${runner.split(' ')[0]}.config.ts`;
  // A clean environment: this test runner sets variables of its own, which the other would take for its.
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, CHROMIUM_BIN: process.env.CHROMIUM_BIN },
    ...{ ...about(site), GOLDSEAM_PORT: '4391' },
  };
  const { status, stdout, stderr } = spawnSync('npx', [...runner.split(' '), '--config', config], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, says: `${stdout}${stderr}` };
}

type Change = [file: string, from: string, to: string];

const cue: Change = [
  'quizzes/ready.yaml',
  'text: Cappuccino,',
  'text: "A cappuccino, with a whole centimetre of foam on it",',
];
const gap: Change = ['worksheets/bag.yaml', "coins: '41.20', ", ''];
const misspelt: Change = ['quizzes/practice.yaml', 'stem: Put', 'stemm: Put'];
const held = (quality: string): Change => ['course.yaml', 'drawing: A cup\n', `drawing: A cup\nquality: ${quality}\n`];

/** The café's course with some files changed; its pages stay those of the sound one. */
function spoiled(...changes: Change[]): TestSite {
  const content = mkdtempSync(join(tmpdir(), 'goldseam-'));
  made.push(content);
  cpSync(cafe.content, content, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(content, 'courses/first-week', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  return { content, built: cafe.built };
}

/** What an author reads of what is wrong, after making sure that it is for an author to read. */
function complaints(...changes: Change[]): string {
  const { status, says } = run('vitest run', spoiled(...changes));
  expect(status).toBe(1);
  expect(says).toMatch(/^\d+ problems? in the courses\. Correct/m);
  expect(says).not.toMatch(/^\s+at |AssertionError|\.test\.ts/m);
  return says;
}

describe('a course by another author', () => {
  test('passes, without a word of house style', () => {
    expect(run('vitest run', cafe)).toMatchObject({ status: 0, says: expect.stringMatching(/: \d+ tests passed/) });
  });

  test('passes in the browser', () => {
    expect(run('playwright test', cafe)).toMatchObject({
      status: 0,
      says: expect.stringMatching(/^ {2}\d+ passed \(/m),
    });
  }, 300_000);

  test('hears of what breaks the build, and of nothing that only follows from it', () => {
    const says = complaints(misspelt);
    expect(says).toMatch(/practice\.yaml:\d+:\d+ {2}"stemm" is not a field here\. .*\[schema\]/);
    expect(says).not.toContain('milk-order');
  });

  test('hears of every fault and of the style it asked for, each at its line and with what to do', () => {
    const says = complaints(cue, gap, held('strict'));
    expect(says).toMatch(
      /ready\.yaml:15 {2}ready-foam\/cappuccino: the key has 10 words.* Shorten what is right.*\[IQ-03\]/,
    );
    expect(says).toMatch(/bag\.yaml:1 {2}bag: the worked example leaves "the coins" open\. Fill in.*\[SH-01\]/);
    expect(says).toMatch(/milk\.mdx:\d+ {2}objective: starts with "you".* Begin with something.*\[LS-01\]/);
  });

  test('is held to nothing but the build where it says so', () => {
    expect(run('vitest run', spoiled(cue, gap, held('off')))).toMatchObject({ status: 0 });
  });
});
