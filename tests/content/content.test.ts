import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { line } from './finding.ts';
import { courseFolders, load } from './load.ts';
import { rules } from './rules.ts';

const folders = courseFolders(fileURLToPath(new URL('../../content/courses', import.meta.url)));

/** Looked up, not taken: what makes a lesson of a course does not hold for it. */
const handbooks = ['goldseam-guide'];
const shapes = /^LS-0[346]$/;

test('there are courses to check', () => {
  expect(folders).not.toEqual([]);
});

describe.each(folders.map((dir) => [basename(dir), dir]))('%s', (_, dir) => {
  const bank = load(dir);
  // The list of findings is joined so that the report shows each on its line.
  const held = rules.filter((rule) => !handbooks.includes(basename(dir)) || !shapes.test(rule.id));
  test.each(held)('keeps $id', (rule) => {
    const errors = rule.check(bank).filter((f) => f.level === 'E');
    expect(errors.map(line).join('\n')).toBe('');
  });
});
