import { quiz as quizSays, record as recordSays, question as say, timed } from '../../src/messages/en.ts';
import { dialogs } from './probes/focus.ts';
import { answerAll, tabTo } from './probes/keyboard.ts';
import { said } from './probes/live.ts';
import { movements } from './probes/motion.ts';
import { lost, overlaps, restyle, sizes, spacing } from './probes/reflow.ts';
import { chosenShows, edges, ring, shot } from './probes/shots.ts';
import { dragOnly, frameFaults, looseGroups, smallTargets } from './probes/structure.ts';
import { snapshot, waitForLong } from './probes/time.ts';
import { backwards, walk } from './probes/walk.ts';
import { open, places, putQuestions, quizStates, sheetStates, takeForm } from './states.ts';
import { addresses, expect, type Page, test } from './test.ts';

const all = await addresses();

/** Pages and states that stand for the others, each with the way there. */
const surfaces: Record<string, (page: Page) => Promise<void>> = {
  ...Object.fromEntries(Object.entries(places).map(([name, address]) => [name, (page: Page) => open(page, address)])),
  'a checked lesson': async (page) => {
    await open(page, places.lesson);
    await putQuestions(page, 'wrong');
  },
  'opened cards': async (page) => {
    await open(page, places.cards);
    for (const summary of await page.locator('main summary').all()) await summary.click();
  },
  'filled worksheets': async (page) => {
    await open(page, places.lesson);
    for (const put of Object.values(sheetStates).slice(0, 3)) await put(page);
  },
  'a moment': async (page) => {
    await quizStates['intro']?.(page);
    await quizStates['moment']?.(page);
  },
  'a result': async (page) => {
    await surfaces['a moment']?.(page);
    await takeForm(page, 1);
  },
};

test.use({ reducedMotion: 'reduce' });

test.describe('every page', () => {
  for (const [share, name] of ['even', 'odd'].entries()) {
    test(`has a sound frame, named groups and targets that can be hit (${name})`, async ({ page }) => {
      const found: string[] = [];
      for (const address of all.filter((_, i) => i % 2 === share)) {
        await open(page, address);
        const faults = [frameFaults, smallTargets, looseGroups, dragOnly, movements].map((probe) => probe(page));
        found.push(...(await Promise.all(faults)).flat().map((fault) => `${address}: ${fault}`));
        expect(await dialogs(page)).toBe(0);
      }
      expect(found).toEqual([]);
    });
    test(`fits 320 pixels, twice the text and wider spacing (${name})`, async ({ page }) => {
      const found: string[] = [];
      for (const address of all.filter((_, i) => i % 2 === share)) {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, address);
        found.push(...(await reflowFaults(page)).map((fault) => `${address}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
});

/** What is lost on a narrow screen, with text twice as large, and with wider spacing. */
async function reflowFaults(page: Page): Promise<string[]> {
  const found = (await lost(page)).map((fault) => `320 px: ${fault}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  const before = new Map(await sizes(page));
  const look: Record<string, string> = { 'text 200 %': 'html { font-size: 200% }', spacing };
  for (const [name, css] of Object.entries(look)) {
    await restyle(page, css);
    const faults = [...(await lost(page)), ...(await overlaps(page))];
    if (name === 'text 200 %') {
      // Headings grow with the window as well, so that they reach twice their size later than the text does.
      const small = (await sizes(page)).filter(([text, size]) => size < 1.5 * (before.get(text) ?? 0));
      faults.push(...small.map(([text]) => `does not grow: ${text}`));
    }
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await restyle(page, '');
  return found;
}

for (const [name, put] of Object.entries(surfaces)) {
  test(`${name}: Tab reaches every control once, in order, free and with a ring`, async ({ page }) => {
    await put(page);
    const seen = new Set<string>();
    const faults: string[] = [];
    const { expected, reached, stops } = await walk(page, async (stop) => {
      if (!stop.free) faults.push(`covered or off the screen: ${stop.name}`);
      if (seen.has(stop.kind)) return;
      seen.add(stop.kind);
      const shown = await ring(page);
      if (shown < 1) faults.push(`ring of ${shown.toFixed(2)}: ${stop.name}`);
    });
    expect(reached).toEqual(expected);
    expect([...faults, ...backwards(stops)]).toEqual([]);
  });

  test(`${name}: nothing is lost when it is narrow, large or spaced`, async ({ page }) => {
    await put(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await reflowFaults(page)).toEqual([]);
    expect([...(await smallTargets(page)), ...(await looseGroups(page)), ...(await movements(page))]).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`controls stand out by 3:1 in ${theme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const found: string[] = [];
    for (const place of ['lesson', 'a moment', 'a result', 'record'] as const) {
      await surfaces[place]?.(page);
      const seen = new Set<string>();
      for (const control of await page.locator('main :is(.option, .chip, .button, textarea, select, input)').all()) {
        if (!(await control.isVisible())) continue;
        const kind = await control.evaluate(
          (one) => `${one.localName} ${one.getAttribute('type')} ${one.className} ${one.ariaDisabled}`,
        );
        if (seen.has(kind) || kind.endsWith('true')) continue;
        seen.add(kind);
        await control.scrollIntoViewIfNeeded();
        const box = await control.boundingBox();
        const shown = box ? edges(await shot(page, box, 5), 5) : 0;
        if (shown < 3) found.push(`${place}: ${kind}: ${shown.toFixed(2)}`);
      }
    }
    expect(found).toEqual([]);
  });
}

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`chosen and unchosen differ, ${Object.entries(media).flat().join(' ')}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, places.lesson);
    const found: Record<string, number> = {};
    for (const control of [
      '.option input[type="radio"]',
      '.option input[type="checkbox"]',
      '.chip',
      '.triggers input',
    ]) {
      found[control] = await chosenShows(page, control);
    }
    await surfaces['a moment']?.(page);
    found['moment'] = await chosenShows(page, '.moment input');
    // A ring of one pixel round a tick box is the least that counts as seen.
    expect(Object.entries(found).filter(([, pixels]) => pixels < 60)).toEqual([]);
  });
}
