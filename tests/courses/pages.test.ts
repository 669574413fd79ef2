import { test } from 'vitest';
import { builtPages, lostLinks } from '../built.ts';
import { markupFaults } from '../markup.ts';
import { here } from '../sites.ts';
import { expectNone } from './complaint.ts';
import { lineForPage } from './source.ts';

const pages = builtPages(here.built);
/** What a validator says of style, since titles are put together from what an author wrote and may be long. */
const taste = /^long-title:/;

test('there are pages to look at', () => {
  expectNone(pages.length > 0 ? [] : [`There is no built site in "${here.built}". Run "npm run build" first.`]);
});

test('every page is valid HTML, uses each id once and refers to ids that exist', async () => {
  const all = await Promise.all(
    pages.map(async ({ path, html }) =>
      (await markupFaults(path, html))
        // Places in the HTML say nothing to somebody who did not write it.
        .map((fault) =>
          fault
            .slice(path.length + 1)
            .replace(/^\d+:\d+ /, '')
            .trim(),
        )
        .filter((fault) => !taste.test(fault))
        .map((fault) => lineForPage(path, fault, 'html')),
    ),
  );
  expectNone(all.flat());
});

test('every link within the site leads to a page, a file or a heading that is there', () => {
  expectNone(
    lostLinks(here.built, pages, process.env.GOLDSEAM_BASE).map(({ path, link }) =>
      lineForPage(path, `the link "${link}" leads nowhere. Correct it, or add what it leads to.`, 'link', link),
    ),
  );
});
