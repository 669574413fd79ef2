import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../../src/delivery/package/zip.ts';
import { site } from './site.ts';

test('the same files make the same bytes, in whichever order they came', () => {
  const files = { 'b/c.html': '1', 'a.html': '2', 'imsmanifest.xml': '3' };
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(zip(site(files), ['imsmanifest.xml'])).toEqual(zip(site(turned), ['imsmanifest.xml']));
});

test('the manifest comes first, the rest by name, and all of it comes out again', () => {
  const files = site({ 'b/c.html': 'ü', 'a.html': '', 'imsmanifest.xml': '<x/>' });
  const out = unzipSync(zip(files, ['imsmanifest.xml']));
  expect(Object.keys(out)).toEqual(['imsmanifest.xml', 'a.html', 'b/c.html']);
  expect(new TextDecoder().decode(out['b/c.html'])).toBe('ü');
});
