import { course, enter, sixMoments, takeMoments, titleOf, workThrough } from '../../e2e/keys.ts';
import { alive, expect, test } from '../../e2e/test.ts';

test('The whole of the Full track is worked through by keyboard, and the record shows each lesson complete', async ({
  page,
}) => {
  const [{ tracks }, quiz] = await Promise.all([course(), sixMoments()]);
  const lessons = tracks.find((track) => track.id === 'full')?.lessons ?? [];
  const titles = await Promise.all(lessons.map(titleOf));
  const forms = [...quiz.forms];
  expect(lessons.length).toBeGreaterThan(1);

  await page.goto(`/lessons/${lessons[0]}/`);
  for (const [i, lesson] of lessons.entries()) {
    await test.step(`The lesson “${titles[i]}”`, async () => {
      await expect(page).toHaveURL(`/lessons/${lesson}/`);
      await alive(page);
      const acts = await workThrough(page, async (call) => {
        await enter(call.getByRole('link', { name: quiz.call }));
        await alive(page);
        await enter(page.getByRole('button', { name: 'Begin' }));
        await takeMoments(page, forms.shift()?.questions.map(({ options }, n) => options[n % 3]?.id ?? '') ?? []);
        await enter(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Lessons' }));
        await enter(
          page
            .getByRole('main')
            .getByRole('link', { name: titles[i] ?? '', exact: true })
            .last(),
        );
        await expect(page).toHaveURL(`/lessons/${lesson}/`);
        await alive(page);
      });
      expect(acts).toBeGreaterThan(0);
      await expect(page.getByText('You have done everything in this lesson.')).toBeVisible();
      const onward = lessons[i + 1] ? `Next: ${titles[i + 1]}` : 'See your record';
      await enter(page.getByRole('navigation', { name: 'Next' }).getByRole('link', { name: onward, exact: true }));
    });
  }

  await expect(page).toHaveURL('/record/');
  const states = page.getByRole('region', { name: 'Lessons', exact: true }).getByRole('listitem');
  await expect(states).toHaveText(titles.map((title) => `${title}Complete`));
});
