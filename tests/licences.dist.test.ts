import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { here } from './sites.ts';

const text = readFileSync(join(here.built, 'licenses.txt'), 'utf8');
const listed = [...text.matchAll(/^(@?[\w/.-]+) [\d.]+ \(([^)]+)\)$/gm)];
const names = listed.map(([, name = '']) => name);

/** The packages that code for browsers imports, read from the code itself and not from what was bundled. */
const imported = new Set(
  globSync('src/{islands,stores,questions,domain}/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^'.][^']*)'/gm)].flatMap(
      ([, from = '']) => (/^(?:virtual|node):/.test(from) ? [] : (/^(?:@[^/]+\/)?[^/]+/.exec(from) ?? [])),
    ),
  ),
);

test('the licences of all packages that scripts import lie beside the pages', () => {
  expect(imported.size).toBeGreaterThan(3);
  expect(names).toEqual(expect.arrayContaining([...imported]));
});

test('each stands there once, with its text', () => {
  expect(names).toEqual([...new Set(names)]);
  for (const part of text.split(/^-{72}$/m)) expect(part, part.slice(0, 60)).toMatch(/copyright/i);
  expect(text).toContain('The MIT License (MIT)');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('Young Serif Project Authors');
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
});

test('nothing is listed that only builds and tests', () => {
  const tools = [
    'astro',
    'vite',
    'zod',
    'yaml',
    'typescript',
    'sirv',
    'compression',
    'playwright',
    'fast-check',
    'vitest',
  ];
  expect(names.filter((name) => tools.includes(name))).toEqual([]);
});
