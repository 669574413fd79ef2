import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';
import type { Course } from '../../src/schemas/course.ts';
import type { Form, Moments } from '../../src/schemas/quiz.ts';
import { here } from '../sites.ts';
import { expect, type Page } from './test.ts';

// A learner who has nothing but a keyboard, and the course as its author wrote it.

const folder = join(here.content, 'courses/after-the-mistake');
const text = (path: string) => readFile(join(folder, path), 'utf8');

/** What course.yaml says. */
export const course = async (): Promise<Course> => parse(await text('course.yaml'));

/** What the file of the six moments says. */
export const sixMoments = async (): Promise<Moments> => parse(await text('quizzes/six-moments.yaml'));

/** The form with this name. */
export async function formOf(name: string): Promise<Form> {
  const form = (await sixMoments()).forms.find((one) => one.name === name);
  if (!form) throw new Error(`There is no form ${name}.`);
  return form;
}

/** The title that a lesson's file gives it. */
export async function titleOf(lesson: string): Promise<string> {
  const [, front = ''] = (await text(`lessons/${lesson}.mdx`)).split(/^---$/m);
  return parse(front).title;
}

/** The options with these ratings in a form, one a moment; the nearest where a moment has none so rated. */
export function optionsRated(form: Form, ratings: readonly string[]): string[] {
  return form.questions.map(({ options }, i) => {
    const found = options.find((option) => option.rating === ratings[i]) ?? options.find((one) => one.because);
    return found?.id ?? '';
  });
}

/** How many presses of Tab lie between the focus and the target; a group of radios is one stop. */
function stopsTo(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
    const open = stops.filter((one) => {
      const { name, type, form, checked } = one as HTMLInputElement;
      if (!one.checkVisibility({ visibilityProperty: true })) return false;
      if (type !== 'radio') return true;
      const group = [...(form ?? document).querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)];
      return one === document.activeElement || checked || (one === group[0] && !group.some((radio) => radio.checked));
    });
    const focus = document.activeElement ?? document.body;
    if (element.contains(focus)) return 0;
    const after = open.filter((one) => focus.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    return after.findIndex((one) => element.contains(one)) + 1;
  });
}

/** Presses Tab until the focus is on the target or within it. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const { keyboard } = target.page();
  // Asking after each press would take longer than all the presses.
  if (key === 'Tab') for (let left = await stopsTo(target); left > 1; left--) await keyboard.press(key);
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await keyboard.press(key);
  }
  throw new Error(`200 presses of ${key} do not reach ${target}.`);
}

/** Tabs to the target and presses Enter. */
export async function enter(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(target, key);
  await target.page().keyboard.press('Enter');
}

/** Tabs to a field and types into it. */
export async function type(field: Locator, words: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.type(words);
  await expect(field).toHaveValue(words);
}

/** Value and state of the input that has the focus. */
function focused(page: Page): Promise<{ value: string; checked: boolean; type: string }> {
  return page.evaluate(() => {
    const { value = '', checked = false, type = '' } = document.activeElement as HTMLInputElement;
    return { value, checked, type };
  });
}

/** Chooses options: radios with arrows and Space, tick boxes with Tab and Space. */
export async function choose(group: Locator, values: readonly string[]): Promise<void> {
  const { keyboard } = group.page();
  await tabTo(group);
  const all = await group.locator('input').count();
  for (let presses = 0; presses < all; presses++) {
    const { value, checked, type } = await focused(group.page());
    const wanted = values.includes(value);
    if (wanted && !checked) await keyboard.press('Space');
    if (type === 'radio' && wanted) break;
    await keyboard.press(type === 'radio' ? 'ArrowDown' : 'Tab');
  }
  for (const value of values) await expect(group.locator(`input[value="${value}"]`)).toBeChecked();
}

/** Answers a practice question: chooses, checks, and finds the focus on the feedback and the answer saved. */
export async function check(question: Locator, values: readonly string[]): Promise<void> {
  await choose(question.locator('fieldset'), values);
  await expect(question.locator('.feedback')).toHaveCount(0);
  await enter(question.getByRole('button', { name: 'Check', exact: true }));
  await expect(question.locator('.feedback h4')).toBeFocused();
  await expect(question.getByRole('status')).toHaveText('Saved on this device.');
}

/** Runs a timed worksheet without its timer, to the line at its end. */
export async function reset(sheet: Locator, line: string): Promise<void> {
  await tabTo(sheet.getByRole('combobox', { name: 'How long?' }));
  await sheet.page().keyboard.press('Home');
  await expect(sheet.getByRole('combobox').locator('option:checked')).toHaveText('No timer');
  await enter(sheet.getByRole('button', { name: 'Start', exact: true }));
  const heading = sheet.locator('.step-title');
  const next = sheet.getByRole('button', { name: 'Next', exact: true });
  await expect(heading).toBeFocused();
  while ((await next.count()) > 0) {
    await expect(sheet.locator('.clock')).toHaveCount(0);
    const before = await heading.textContent();
    await enter(next);
    await expect(heading).not.toHaveText(String(before));
    await expect(heading).toBeFocused();
  }
  await type(sheet.getByRole('textbox'), line);
}

/** Fills in an if-then plan. */
export async function plan(sheet: Locator, cue: string, move: string): Promise<void> {
  await type(sheet.getByRole('textbox', { name: 'If', exact: true }), cue);
  await type(sheet.getByRole('textbox', { name: 'then I will' }), move);
  await expect(sheet.locator('.plan .say')).toHaveText(`If ${cue}, then I will ${move}.`);
}

/** Takes the form that is open, from the moment that is open, one option a moment. */
export async function takeMoments(page: Page, values: readonly string[]): Promise<void> {
  for (const [i, value] of values.entries()) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(`Moment ${i + 1} of ${values.length}`);
    await expect(heading).toBeFocused();
    await choose(page.getByRole('main').getByRole('group'), [value]);
    await expect(heading).toContainText(`Moment ${i + 1} of ${values.length}`);
    await enter(page.getByRole('button', { name: i + 1 < values.length ? 'Next moment' : 'See the result' }));
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You chose a strong move in');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Plays the story in a lesson, always along the first option on the screen. */
export async function playFirst(player: Locator): Promise<void> {
  await enter(player.getByRole('button', { name: 'Begin the story' }));
  for (let decisions = 0; (await player.locator('.ending').count()) === 0; decisions++) {
    if (decisions > 7) throw new Error('The story does not end.');
    const group = player.getByRole('group');
    await choose(group, [(await group.locator('input').first().getAttribute('value')) ?? '']);
    await enter(player.getByRole('button', { name: 'Choose', exact: true }));
    const onward = player.getByRole('button', { name: /^(Go on|See how it ends)$/ });
    await enter(onward);
    // The button holds the focus until the next decision is there.
    await expect(onward).toHaveCount(0);
    await expect(player.locator(':focus')).toHaveCount(1);
  }
}

/** Does all there is to do in the lesson that is open, in the order of the page; leaves a quiz to the caller. */
export async function workThrough(page: Page, onQuiz: (call: Locator) => Promise<void>): Promise<number> {
  const acts = page.locator('article').locator('[data-question], .worksheet, .story, .call');
  const all = await acts.count();
  for (let i = 0; i < all; i++) {
    const act = acts.nth(i);
    const kind = await act.evaluate((element) =>
      element.matches('.call') ? 'quiz' : element.matches(':has(.timed)') ? 'reset' : element.className,
    );
    if (kind === 'quiz') await onQuiz(act);
    else if (kind === 'story') await playFirst(act);
    else if (kind === 'reset') await reset(act, 'I booked the wrong hall.');
    else if (kind === 'worksheet') await plan(act, `I slip (${i})`, 'say it');
    else {
      const values = await act
        .locator('input')
        .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
      await check(act, [values[i % values.length] ?? '']);
    }
  }
  return all;
}

/** Takes a form by its number, with one rating throughout. */
export async function take(page: Page, number: number, rating: string): Promise<void> {
  const form = (await sixMoments()).forms[number];
  if (!form) throw new Error(`There is no form ${number}.`);
  await takeMoments(page, optionsRated(form, Array(6).fill(rating)));
}
