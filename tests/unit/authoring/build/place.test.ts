import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asTyped, realPlace, refusal } from '../../../../src/authoring/build/place.ts';
import { folder, site, write } from './folder.ts';

const content = 'content';

test('a folder that is new, empty or a built site can be built into', () => {
  const at = folder();
  expect(refusal(join(at, 'new'), content)).toBeUndefined();
  expect(refusal(at, content)).toBeUndefined();
  expect(refusal(write(join(at, 'tree'), { '.git': 'gitdir: elsewhere' }), content)).toBeUndefined();
  expect(refusal(write(join(at, 'dist'), site('old')), content)).toBeUndefined();
});

test.each(['.', '..', '/', process.cwd(), 'content'])(
  '"%s" holds the project or its content, so nothing is built there',
  (out) => {
    expect(refusal(out, content)).toMatch(/the project or its content lies in it.*Name a folder/);
  },
);

test('a folder of other files is never replaced', () => {
  const at = write(folder(), { 'thesis.txt': 'years of work' });
  expect(refusal(at, content)).toContain(`"${at}" holds other files than a built site`);
  expect(refusal('src', content)).toContain('"src" holds other files');
  expect(refusal(join(at, 'thesis.txt'), content)).toContain("that's a file");
});

test('a link is followed, so that what it leads to is replaced and it stays', () => {
  const at = folder();
  const out = write(join(at, 'releases', 'one'), site('old'));
  symlinkSync(out, join(at, 'site'));
  expect(realPlace(join(at, 'site'))).toBe(realpathSync(out));
});

test('a folder is told as somebody in the project would type it', () => {
  expect(asTyped('./dist')).toBe('dist');
  expect(asTyped('/srv/site')).toBe('/srv/site');
  expect(asTyped('../elsewhere')).toMatch(/^\/.*elsewhere$/);
});
