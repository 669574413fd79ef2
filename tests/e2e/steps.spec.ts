import ICAL from 'ical.js';
import { choose, enter, tabTo } from './keys.ts';
import { box, openSheet, pick, row, take, write, writeDay } from './sheet.ts';
import { expect, type Page, test } from './test.ts';

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const hint = (page: Page, text: string) => page.locator('.hint').filter({ hasText: text });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('Who to tell: facts, people in order, and a calendar of calls', async ({ page }) => {
  await openSheet(page, 'who-to-tell', 'Yours');
  await write(box(page, 'What happened?'), 'I sent the old list because I was in a rush');
  await expect(hint(page, 'This sounds like a cause')).toBeVisible();
  await write(box(page, 'What happened?'), 'I sent the old list.');
  await expect(hint(page, 'This sounds like a cause')).toHaveCount(0);
  await write(box(page, 'What does it affect, and when?'), 'The shop orders from it at five.');
  await writeDay(page.getByLabel('From when does it hurt?'), '2026-03-09T17:00');
  await choose(group(page, 'Whom does it hit?'), ['client']);
  await expect(hint(page, 'not among your first three calls')).toHaveCount(0);

  // The client goes down to the fourth place, and up again.
  const down = button(page, 'Move down: The client or customer');
  await enter(down);
  await expect(page.getByText('The client or customer is now 4 of 5.')).toBeVisible();
  await expect(down).toBeFocused();
  await expect(hint(page, 'not among your first three calls')).toBeVisible();
  await enter(button(page, 'Move up: The client or customer'), 'Shift+Tab');
  await expect(hint(page, 'not among your first three calls')).toHaveCount(0);

  // Without the boss the sheet asks; put back, it does not.
  await enter(button(page, 'Remove: My boss'), 'Shift+Tab');
  await expect(hint(page, 'Your boss is not on the list')).toBeVisible();
  await expect(row(page, 'Who hears it, in this order', 2)).toContainText('2. The client or customer');
  await expect(row(page, 'Who hears it, in this order', 2).getByRole('combobox', { name: 'Who' })).toBeFocused();
  await enter(button(page, 'Put it back'));
  await expect(hint(page, 'Your boss is not on the list')).toHaveCount(0);
  const boss = row(page, 'Who hears it, in this order', 2);
  await expect(boss.getByRole('combobox', { name: 'Who' })).toBeFocused();

  await writeDay(boss.getByLabel('By when'), '2026-03-09T17:30');
  await expect(hint(page, 'after it begins to hurt')).toBeVisible();
  await tabTo(boss.getByRole('combobox', { name: 'Who' }), 'Shift+Tab');
  await writeDay(boss.getByLabel('By when'), '2026-03-09T16:15');
  await expect(hint(page, 'after it begins to hurt')).toHaveCount(0);
  await pick(boss.getByRole('combobox', { name: 'How' }), 'By phone');
  await write(box(boss, 'The one fact they need'), 'The shop has the old list.');

  const add = button(page, 'Add another person');
  await enter(add);
  const added = row(page, 'Who hears it, in this order', 6);
  await expect(added.getByRole('combobox', { name: 'Who' })).toBeFocused();
  await pick(added.getByRole('combobox', { name: 'Who' }), 'A group of more than 20');
  await pick(
    row(page, 'Who hears it, in this order', 6).getByRole('combobox', { name: 'Would you write' }),
    'No, I would not',
  );
  await expect(hint(page, 'wider than the harm')).toBeVisible();

  await expect(page.locator('.output').first()).toContainText('I sent the old list. The shop orders from it at five.');
  const call = 'My boss, by Monday 9 March 2026, 16:15 (by phone): The shop has the old list.';
  await expect(page.locator('.output li').nth(1)).toHaveText(call);
  const calendar = await take(page, 'Calendar file');
  expect(calendar.name).toBe('who-to-tell.ics');
  const [tell, ...others] = events(calendar.text);
  expect(others).toEqual([]);
  expect([tell?.summary, tell?.startDate.toString()]).toEqual(['Tell: My boss', '2026-03-09T16:15:00']);
});

test('Apology builder: the size decides which parts are expected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSheet(page, 'apology-builder', 'Yours');
  await choose(group(page, 'For the person it hit'), ['low']);
  await write(box(page, 'What I did'), 'Mistakes were made with your order.');
  await expect(hint(page, 'There is no person in it yet')).toBeVisible();
  await expect(hint(page, 'This hides who did it')).toBeVisible();
  await expect(page.locator('.parts')).toHaveText('1 of 2 parts are there. Still open: the word sorry.');
  await tabTo(group(page, 'For the person it hit'), 'Shift+Tab');
  await choose(group(page, 'For the person it hit'), ['medium']);
  await expect(page.locator('.parts')).toContainText('1 of 5 parts');
  await write(box(page, 'What I did'), 'I sent your order to the old address.');
  await expect(hint(page, 'There is no person in it yet')).toHaveCount(0);
  await expect(hint(page, 'This hides who did it')).toHaveCount(0);
  await write(box(page, 'What it cost you'), 'You waited at home for a day.');
  await expect(hint(page, 'The word “sorry” is not there yet')).toBeVisible();
  await write(box(page, 'Sorry'), 'I am sorry, but it was late.');
  await expect(hint(page, 'The word “sorry” is not there yet')).toHaveCount(0);
  await expect(hint(page, 'There is an “if”, a “but”')).toBeVisible();
  await tabTo(box(page, 'Sorry'), 'Shift+Tab');
  await write(box(page, 'Sorry'), 'I am sorry.');
  await expect(hint(page, 'There is an “if”, a “but”')).toHaveCount(0);
  await write(box(page, 'What I will do'), 'The right parcel comes to you by courier.');
  await writeDay(page.getByLabel('By when'), '2026-03-11');
  await expect(page.locator('.parts')).toHaveText('5 of 5 parts are there.');

  const words =
    'I sent your order to the old address. You waited at home for a day. I am sorry. The right parcel comes to you by courier. You can check it on Wednesday 11 March 2026.';
  await expect(page.locator('.output p').first()).toHaveText(words);
  await enter(button(page, 'Copy: Your apology'));
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  expect(await take(page, 'Markdown file')).toEqual({
    name: 'apology-builder.md',
    text: `# Apology builder\n\n## Your apology\n\n${words}\n`,
  });
  await expect(button(page, 'Calendar file')).toHaveCount(0);
});

test('Cause map: branches, conditions, and a motive that stays private', async ({ page }) => {
  await openSheet(page, 'cause-map', 'Yours');
  await write(box(row(page, 'Moments, in order', 1), 'What happened'), 'I take *the* call');
  await expect(hint(page, 'Which moment is the cliff point?')).toBeVisible();
  await pick(row(page, 'Moments, in order', 1).getByRole('combobox', { name: 'Mark it' }), 'The cliff point');
  await expect(hint(page, 'Which moment is the cliff point?')).toHaveCount(0);

  const first = row(page, 'Causes', 1);
  await pick(first.getByRole('combobox', { name: 'Head' }), 'My own act');
  await expect(box(first, 'Why was that possible?')).toHaveCount(0);
  await expect(hint(page, 'What was your own act?')).toBeVisible();
  await write(box(first, 'What'), 'I was careless');
  await expect(hint(page, 'This is a verdict')).toBeVisible();
  await write(box(first, 'What'), 'I wrote the number from memory');
  await expect(hint(page, 'This is a verdict')).toHaveCount(0);
  await expect(hint(page, 'What was your own act?')).toHaveCount(0);
  await write(box(first, 'Why was that possible?'), 'The form was in the van');
  await write(box(first, 'And why was that?').first(), 'There is one form');
  await expect(hint(page, 'Look for two conditions')).toBeVisible();
  for (const [at, head, cause] of [
    [2, 'Time and load', 'Three calls at once'],
    [3, 'Tools and layout', 'The screen hides the last digit'],
  ] as const) {
    const next = row(page, 'Causes', at);
    await pick(next.getByRole('combobox', { name: 'Head' }), head);
    await write(box(next, 'What'), cause);
  }
  await expect(hint(page, 'Look for two conditions')).toHaveCount(0);

  const fix = (place: number) => row(page, 'Fixes', place);
  await write(box(fix(1), 'What would change'), 'Read it back');
  await pick(fix(1).getByRole('combobox', { name: 'How it works' }), 'It says “be careful”');
  await expect(hint(page, 'Is there a step to remove')).toBeVisible();
  await enter(button(page, 'Add another fix'));
  await pick(fix(2).getByRole('combobox', { name: 'How it works' }), 'It removes the step');
  await write(box(fix(2), 'What would change'), 'The number comes from the list');
  await expect(hint(page, 'Is there a step to remove')).toHaveCount(0);
  await write(box(page, 'What was going on in me'), 'I was afraid of the queue');

  const map = await take(page, 'Markdown file');
  expect(map.text).toContain('- I take \\*the\\* call (cliff point)\n');
  expect(map.text).toContain(
    '- My own act: I wrote the number from memory\n  - The form was in the van\n    - There is one form\n- Tools and layout',
  );
  expect(map.text).toContain('1. The number comes from the list (It removes the step)\n2. Read it back');
  for (const name of ['Markdown file', 'Text file', 'Backup file (JSON)']) {
    await tabTo(page.getByRole('checkbox', { name: 'Include the private part' }), 'Shift+Tab');
    expect((await take(page, name)).text).not.toContain('afraid');
  }
  await expect(page.locator('.result')).not.toContainText('afraid');
  await tabTo(page.getByRole('checkbox', { name: 'Include the private part' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.result')).toContainText('afraid');
  const backup = JSON.parse((await take(page, 'Backup file (JSON)')).text);
  expect(backup).toMatchObject({ format: 'goldseam-worksheet', version: 1, worksheet: 'cause-map' });
  expect(backup.answers.motive).toBe('I was afraid of the queue');
  expect(backup.answers.causes[0]).toMatchObject({ head: 'mine', 'why-2': 'There is one form' });
});

test('Amends plan: dated actions, updates with a rhythm, and a done line', async ({ page }) => {
  await openSheet(page, 'amends-plan', 'Yours');
  await write(box(page, 'What did you promise, or what would put it right?'), 'I will be careful');
  await expect(hint(page, 'This is a wish')).toBeVisible();
  await expect(hint(page, 'There is no done line yet')).toBeVisible();
  await write(box(page, 'What did you promise, or what would put it right?'), 'A free evening in the hall');
  await expect(hint(page, 'This is a wish')).toHaveCount(0);
  await write(box(page, 'Who hears how it goes?'), 'The chair');
  // A list says nothing before somebody was in it.
  await expect(hint(page, 'An action with a day')).toHaveCount(0);
  await write(box(row(page, 'Actions', 1), 'What I will do'), 'The club picks an evening');
  await expect(hint(page, 'An action with a day')).toBeVisible();
  await writeDay(row(page, 'Actions', 1).getByLabel('By', { exact: true }), '2026-03-09');
  await expect(hint(page, 'An action with a day')).toHaveCount(0);
  await writeDay(page.getByLabel('First update on'), '2026-03-13');
  await choose(group(page, 'Then'), ['weekly']);
  await choose(group(page, 'How many in all'), ['three']);
  await write(box(page, 'Done so far:'), 'Three evenings are on offer');
  await expect(hint(page, 'what they can do now')).toBeVisible();
  await write(box(page, 'What they can do now:'), 'You can pick one');
  await expect(hint(page, 'what they can do now')).toHaveCount(0);
  await write(box(page, 'We let it rest when'), 'the evening has taken place');
  await expect(hint(page, 'There is no done line yet')).toHaveCount(0);
  await writeDay(page.getByLabel('On this day I ask once'), '2026-04-20');

  const text = await take(page, 'Text file');
  expect(text.text).toContain('- By Monday 9 March 2026: The club picks an evening');
  expect(text.text).toContain('- Done: Three evenings are on offer\n- What you can do now: You can pick one');
  await tabTo(button(page, 'Print'), 'Shift+Tab');
  const found = events((await take(page, 'Calendar file')).text);
  expect(found.map((event) => [event.summary, event.startDate.toString()])).toEqual([
    ['Due: The club picks an evening', '2026-03-09'],
    ['Send the update to: The chair', '2026-03-13'],
    ['Ask once if anything is left', '2026-04-20'],
  ]);
  const days = found[1]?.iterator();
  expect([days?.next(), days?.next(), days?.next(), days?.next()].map(String)).toEqual([
    '2026-03-13',
    '2026-03-20',
    '2026-03-27',
    'undefined',
  ]);
});
