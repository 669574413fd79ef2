import { createRequire } from 'node:module';
import { expect, type Launch, saved, test } from './learner.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the shell itself; the course in its frame has tests of its own. */
async function found({ shell }: Launch): Promise<string[]> {
  await shell().addScriptTag({ path: axe });
  return shell().evaluate(async () => {
    // @ts-expect-error: the line above put it there
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  });
}

test.describe('the shell', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`has nothing that axe finds, ${scheme}: while the course runs, where it isn’t saved, and at the end`, async ({
      lms,
      browser,
    }) => {
      const profile = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
      const one = await lms.open('scorm12', { profile });
      await saved(one);
      expect(await found(one)).toEqual([]);
      await one.exit();
      expect(await found(one)).toEqual([]);
      const other = await lms.open('scorm12', { profile, faults: ['refused'] });
      await expect(other.line).toHaveText('Not saved to your LMS yet, trying again');
      expect(await found(other)).toEqual([]);
      await profile.close();
    });

  test('is left with keys alone, and says where that led', async ({ lms }) => {
    const one = await lms.open('scorm12');
    await saved(one);
    await one.shell().locator('body').press('Tab');
    await expect(one.shell().locator('[data-shell="exit"]')).toBeFocused();
    await one.page.keyboard.press('Enter');
    await expect(one.shell().getByRole('heading', { name: 'You can close this window' })).toBeFocused();
    await expect(one.shell().locator('[data-shell="frame"]')).toBeHidden();
  });

  test('says aloud what stays unsaved and when that’s over, and nothing of each answer', async ({ lms }) => {
    const one = await lms.open('cmi5');
    await saved(one);
    const heard = one.shell().locator('[data-shell="heard"]');
    await expect(heard).toBeEmpty();
    const is = async (what: string) => fetch(`${await lms.url('cmi5')}lrs-is`, { method: 'POST', body: what });
    await is('down');
    await one.go('lessons/till/index.html');
    await expect(heard).toHaveText('Not saved to your LMS yet, trying again');
    await is('up');
    await expect(heard).toHaveText(/^Saved to your LMS at /);
  });

  test('fits a narrow window, a short one and large text', async ({ lms }) => {
    const one = await lms.open('scorm12');
    await saved(one);
    await one.page.addStyleTag({
      content: 'body { display: block !important } aside { display: none } main { height: 100vh }',
    });
    for (const [width, height] of [
      [320, 480],
      [360, 740],
      [768, 500],
    ] as const) {
      await one.page.setViewportSize({ width, height });
      const { scroll, inner, frame } = await one.shell().evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: innerWidth,
        frame: document.querySelector('iframe')?.getBoundingClientRect().height ?? 0,
      }));
      expect(scroll).toBeLessThanOrEqual(inner);
      expect(frame).toBeGreaterThan(height / 2);
    }
  });

  test('leads out of the course in a window of its own, and keeps the course', async ({ lms }) => {
    const one = await lms.open('scorm12');
    await one.go('lessons/milk/index.html');
    const target = await one.course().evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return [link.target, link.rel];
    });
    expect(target).toEqual(['_blank', 'noopener']);
  });
});
