import type { Fault, Kind } from '../../src/authoring/rehearse/faults.ts';
import { expect, flaws, type Launch, pick, saved, test, type } from './learner.ts';

/** Two answers of a lesson. */
async function answerTwo(one: Launch): Promise<void> {
  await one.go('lessons/milk/index.html');
  await type(one.course(), 'milk-temperature', '65');
  await pick(one.course(), 'milk-wand', 'after');
}

/** Whether a page of the course has both answers. */
async function hasTwo(one: Launch): Promise<void> {
  await one.go('lessons/milk/index.html');
  await expect(one.course().locator('[data-question="milk-temperature"] input[type="text"]')).toHaveValue('65');
  await expect(one.course().locator('[data-question="milk-wand"] input[value="after"]')).toBeChecked();
}

/** Loads the shell again, and waits until the page before is gone. */
async function loadAgain({ shell }: Launch): Promise<void> {
  await shell().evaluate(() => {
    document.documentElement.dataset.before = '';
    location.reload();
  });
  await expect(shell().locator('html')).not.toHaveAttribute('data-before');
}

const two = ['milk_temperature', 'milk_wand'];
const all: readonly Kind[] = ['scorm12', 'scorm2004', 'cmi5', 'xapi'];
const scorm: readonly Kind[] = ['scorm12', 'scorm2004'];

/** Faults through which everything is reported as if they weren't there. */
const borne: [Fault, readonly Kind[]][] = [
  ['late', scorm],
  ['deep', scorm],
  ['moded', scorm],
  ['blocked', all],
  ['csp', all],
  ['unload', all],
];

for (const [fault, kinds] of borne) {
  for (const kind of kinds) {
    test(`${fault}, ${kind}: everything is reported, and another computer has it`, async ({ lms }) => {
      const one = await lms.open(kind, { faults: [fault] });
      await answerTwo(one);
      await saved(one);
      // Another page of the same launch has it, too.
      await one.go('lessons/till/index.html');
      await hasTwo(one);
      await one.exit();
      expect((await lms.told(kind)).answers).toEqual(two);
      const other = await lms.open(kind);
      await hasTwo(other);
      expect([...(await flaws(one)), ...(await flaws(other))]).toEqual([]);
    });
  }
}

for (const kind of scorm) {
  test(`opener, ${kind}: a course in a window of its own reports to the one that opened it`, async ({ lms }) => {
    const page = await (await lms.profile()).newPage();
    await page.goto(`${await lms.url(kind)}?fault=opener`);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-part="window"]').click()]);
    await expect(popup.locator('[data-shell="line"]')).toHaveText(/^Saved to your LMS at /);
    const course = popup.frameLocator('[data-shell="frame"]');
    await course
      .getByRole('link', { name: /Start with/ })
      .first()
      .click();
    await course.locator('[data-question="milk-wand"] input[value="after"]').check();
    await course.locator('[data-question="milk-wand"]').getByRole('button', { name: 'Check' }).click();
    await expect.poll(async () => (await lms.told(kind)).answers).toEqual(['milk_wand']);
    await popup.close();
    await expect
      .poll(async () => (await page.locator('[data-part="log"]').textContent()) ?? '')
      .toMatch(/LMSFinish\(\) → true|Terminate\(\) → true/);
    expect(await page.locator('[data-part="flaws"] li').allTextContents()).toEqual([]);
  });

  test(`missing, ${kind}: it’s said that nobody is told, and this browser keeps it`, async ({ lms }) => {
    const profile = await lms.profile();
    const one = await lms.open(kind, { faults: ['missing'], profile });
    await expect(one.line).toContainText('No LMS answers', { timeout: 30_000 });
    await answerTwo(one);
    await one.exit();
    await expect(one.shell().locator('[data-shell="end"]')).toContainText('kept in this browser');
    const again = await lms.open(kind, { faults: ['missing'], profile });
    await expect(again.line).toContainText('No LMS answers', { timeout: 30_000 });
    await hasTwo(again);
  });

  for (const fault of ['refused', 'throws'] as const)
    test(`${fault}, ${kind}: it’s said that it isn’t saved, and the next launch in this browser brings it`, async ({
      lms,
    }) => {
      const profile = await lms.profile();
      const one = await lms.open(kind, { faults: [fault], profile });
      await answerTwo(one);
      await expect(one.line).toHaveText('Not saved to your LMS yet, trying again');
      await one.shell().locator('[data-shell="exit"]').click();
      await expect(one.shell().getByRole('heading', { name: 'Not everything is saved yet' })).toBeFocused();
      await expect(one.shell().getByRole('button', { name: 'Try again' })).toBeVisible();
      await one.page.close();
      const next = await lms.open(kind, { profile });
      await saved(next);
      await hasTwo(next);
      await next.exit();
      expect((await lms.told(kind)).answers).toEqual(two);
    });

  test(`cut, ${kind}: a state that is cut to 4,000 characters is whole`, async ({ lms }) => {
    const one = await lms.open(kind);
    await answerTwo(one);
    await one.exit();
    const next = await lms.open(kind, { faults: ['cut'] });
    await hasTwo(next);
    await expect(next.shell().locator('[data-shell="note"]')).toBeEmpty();
  });

  test(`lost, ${kind}: what the LMS lost, this browser still has, and gives back`, async ({ lms }) => {
    const profile = await lms.profile();
    const one = await lms.open(kind, { profile });
    await answerTwo(one);
    await one.exit();
    const next = await lms.open(kind, { faults: ['lost'], profile });
    await hasTwo(next);
    await saved(next);
    await next.exit();
    await hasTwo(await lms.open(kind));
  });

  test(`a second tab, ${kind}: what is answered in either is kept`, async ({ lms }) => {
    const profile = await lms.profile();
    const one = await lms.open(kind, { profile });
    await saved(one);
    const other = await lms.open(kind, { profile });
    await one.go('lessons/milk/index.html');
    await other.go('lessons/milk/index.html');
    await type(one.course(), 'milk-temperature', '65');
    await pick(other.course(), 'milk-wand', 'after');
    await saved(other);
    await one.exit();
    await other.exit();
    await hasTwo(await lms.open(kind));
  });

  test(`loaded again, ${kind}: the page goes on with its session`, async ({ lms }) => {
    const one = await lms.open(kind);
    await answerTwo(one);
    await saved(one);
    await loadAgain(one);
    await saved(one);
    await hasTwo(one);
    await one.exit();
    expect((await lms.told(kind)).answers).toEqual(two);
    expect((await flaws(one)).filter((flaw) => !flaw.endsWith('is called twice.'))).toEqual([]);
  });

  test(`slow, ${kind}: the page answers before the LMS does, and everything arrives`, async ({ lms }) => {
    test.setTimeout(400_000);
    const one = await lms.open(kind, { faults: ['slow'] });
    await one.go('lessons/till/index.html');
    const question = one.course().locator('[data-question="till-true"]');
    await question.locator('input[value="true"]').check({ timeout: 60_000 });
    await question.getByRole('button', { name: 'Check' }).click({ timeout: 60_000 });
    await expect(question.locator('[data-part="status"]')).toContainText(/Checked|Saved/, { timeout: 60_000 });
    await expect(one.line).toHaveText(/^Saved to your LMS at /, { timeout: 240_000 });
    await expect.poll(async () => (await lms.told(kind)).answers, { timeout: 60_000 }).toEqual(['till_true']);
  });
}

for (const kind of ['scorm12', 'scorm2004', 'cmi5'] as const)
  for (const fault of ['review', 'browse'] as const)
    test(`${fault}, ${kind}: it’s said that it’s for reading, what was done is there, and nothing is told`, async ({
      lms,
    }) => {
      const one = await lms.open(kind);
      await answerTwo(one);
      await one.exit();
      const before = await lms.told(kind);
      const reading = await lms.open(kind, { faults: [fault] });
      await expect(reading.line).toContainText('Reading only');
      await hasTwo(reading);
      await reading.go('lessons/till/index.html');
      await pick(reading.course(), 'till-true', 'true');
      await reading.exit();
      await expect(reading.shell().locator('[data-shell="end"]')).toContainText('only reading');
      expect((await lms.told(kind)).answers).toEqual(before.answers);
      expect(await flaws(reading)).toEqual([]);
      const after = await lms.open(kind);
      await after.go('lessons/till/index.html');
      await expect(after.course().locator('[data-question="till-true"] input[value="true"]')).not.toBeChecked();
    });

for (const kind of all)
  test(`killed, ${kind}: what was saved is there on another computer`, async ({ lms }) => {
    const one = await lms.open(kind);
    await answerTwo(one);
    await saved(one);
    await one.page.locator('[data-part="kill"]').click();
    await hasTwo(await lms.open(kind));
  });

for (const kind of ['cmi5', 'xapi'] as const) {
  test(`down, ${kind}: what the LRS didn’t hear, the next launch in this browser tells, each answer once`, async ({
    lms,
  }) => {
    const profile = await lms.profile();
    const one = await lms.open(kind, { faults: ['down'], profile });
    await expect(one.line).toContainText('Your LMS doesn’t answer');
    await answerTwo(one);
    await one.page.close();
    const next = await lms.open(kind, { profile });
    await saved(next);
    await hasTwo(next);
    await next.exit();
    expect(await lms.told(kind)).toMatchObject({ answers: two, flaws: [] });
  });

  test(`down for a while, ${kind}: it’s said, and over when the LRS is back`, async ({ lms }) => {
    const one = await lms.open(kind);
    await saved(one);
    const is = (what: string) => lms.url(kind).then((url) => fetch(`${url}lrs-is`, { method: 'POST', body: what }));
    await is('down');
    await answerTwo(one);
    await expect(one.line).toHaveText('Not saved to your LMS yet, trying again');
    await is('up');
    await saved(one);
    await one.exit();
    expect(await lms.told(kind)).toMatchObject({ answers: two, flaws: [] });
  });
}

test('used, cmi5: a key that was given out opens nothing, and what is done is told by the next launch', async ({
  lms,
}) => {
  const profile = await lms.profile();
  const one = await lms.open('cmi5', { faults: ['used'], profile });
  await expect(one.line).toContainText('Your LMS doesn’t answer');
  await answerTwo(one);
  await one.page.close();
  const next = await lms.open('cmi5', { profile });
  await saved(next);
  await next.exit();
  expect(await lms.told('cmi5')).toMatchObject({ answers: two, flaws: [] });
});

test('loaded again, cmi5: the key and the session hold', async ({ lms }) => {
  const one = await lms.open('cmi5');
  await answerTwo(one);
  await saved(one);
  await loadAgain(one);
  await saved(one);
  await hasTwo(one);
  await one.exit();
  expect(await lms.told('cmi5')).toMatchObject({ answers: two, flaws: [] });
});

test('opened without an LMS, xapi: nothing is sent, and it’s said', async ({ lms }) => {
  const page = await (await lms.profile()).newPage();
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.goto(`${await lms.url('xapi')}lms/content/ab12/plain/first-week-1-xapi/index.html`);
  await expect(page.locator('[data-shell="line"]')).toContainText('No LMS answers');
  expect(sent).toEqual([]);
});
