import { describe, expect, test } from 'vitest';
import { builtPages, lostLinks } from './built.ts';
import { markupFaults } from './markup.ts';
import { here } from './sites.ts';

const pages = builtPages(here.built);

describe('the built pages', () => {
  test('are there', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('are valid HTML, use each id once and refer to ids that exist', async () => {
    const found = await Promise.all(pages.map(({ path, html }) => markupFaults(path, html)));
    expect(found.flat()).toEqual([]);
  });

  test('link to pages, files and places that exist', () => {
    expect(lostLinks(here.built, pages, process.env.GOLDSEAM_BASE)).toEqual([]);
  });

  test('claim no more of their checks than those do', () => {
    const claims = /\b(?:every|all|any) (?:page|state)s?,? in (?:every|all|any) states?\b/i;
    expect(pages.filter(({ html }) => claims.test(html)).map(({ path }) => path)).toEqual([]);
  });
});
