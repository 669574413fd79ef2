import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapIn, tidy } from '../../../../src/authoring/build/swap.ts';
import { folder, read, site, write } from './folder.ts';

test('a new site takes the place of the last one, of which nothing stays', () => {
  const at = folder();
  const out = write(join(at, 'dist'), { ...site('old'), 'gone.html': 'old' });
  swapIn(write(join(at, 'fresh'), site('new')), out);
  expect(read(out)).toEqual(site('new'));
  expect(readdirSync(at)).toEqual(['dist']);
});

test('a first site is put into folders that are not there yet', () => {
  const at = folder();
  swapIn(write(join(at, 'fresh'), site('new')), join(at, 'deep', 'down', 'dist'));
  expect(read(join(at, 'deep/down/dist'))).toEqual(site('new'));
});

test('a site that is a working tree of git stays one', () => {
  const at = folder();
  const out = write(join(at, 'dist'), { ...site('old'), '.git': 'gitdir: elsewhere' });
  swapIn(write(join(at, 'fresh'), site('new')), out);
  expect(read(out)).toEqual({ ...site('new'), '.git': 'gitdir: elsewhere' });
});

test('a site that cannot take its place leaves the last one as it was, and says why', () => {
  const at = folder();
  const out = write(join(at, 'dist'), { ...site('old'), '.git/HEAD': 'main' });
  expect(() => swapIn(join(at, 'nowhere'), out)).toThrow(/can't take its place.*GOLDSEAM_OUT/);
  expect(read(out)).toEqual({ ...site('old'), '.git/HEAD': 'main' });
  expect(readdirSync(at)).toEqual(['dist']);
});

test('what a killed build left is tidied up, and its last site put back', () => {
  const at = folder();
  const out = write(join(at, 'dist'), site('old'));
  renameSync(out, join(at, '.dist.last'));
  mkdirSync(join(at, '.dist.next'));
  tidy(out);
  expect(read(out)).toEqual(site('old'));
  expect(readdirSync(at)).toEqual(['dist']);
});
