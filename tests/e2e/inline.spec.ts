import { keyed, reply } from '../../src/messages/en/index.ts';
import { answer, at, check, type Driver, heading, start, status } from './drivers.ts';
import { choose, enter } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { expect, test } from './test.ts';

/** A question that is written in the text of its lesson. */
const inline: Driver = {
  lesson: 'choosing',
  id: 'guide-inline',
  empty: reply.empty,
  right: (question) => choose(question.locator('.fields > fieldset').first(), ['in-the-lesson']),
  headings: { right: keyed.right },
};

test('a question written in a lesson is answered and kept like one of a file, with keys alone', async ({ page }) => {
  await start(page, inline);
  await enter(check(page, inline));
  await expect(status(page, inline)).toHaveText(inline.empty);
  await answer(at(page, inline), inline.right);
  await expect(heading(page, inline)).toBeFocused();
  await expect(heading(page, inline)).toHaveText(inline.headings.right);
  await expect(status(page, inline)).toHaveText(reply.saved);
  await page.reload();
  await expect(status(page, inline)).toHaveText(/^You checked this before/);
  expect(await axeFaults(page, 'kept')).toEqual([]);
});

test('the key of a question written in a lesson stands on the page of answers', async ({ page }) => {
  await page.goto('/goldseam-guide/lessons/choosing/answers/');
  await expect(page.getByText('You see it where it is asked, and it is kept like any other question.')).toBeVisible();
});
