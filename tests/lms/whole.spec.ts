import { firstAnswers, firstHalf, secondAnswers, secondHalf } from './cafe.ts';
import { expect, flaws, saved, test } from './learner.ts';

const ends = { scorm12: 'passed', scorm2004: 'completed passed', cmi5: 'completed passed', xapi: 'completed passed' };

for (const kind of ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const) {
  test(`${kind}: half in one launch and half in the next, on another computer, ends passed with every answer`, async ({
    lms,
  }) => {
    const first = await lms.open(kind);
    await saved(first);
    await firstHalf(first);
    await first.exit();
    expect((await lms.told(kind)).answers).toEqual(firstAnswers);
    const second = await lms.open(kind);
    // To the very place.
    await expect.poll(() => second.course().url()).toContain('/lessons/guests/index.html');
    await second.go('lessons/milk/index.html');
    await expect(second.course().locator('[data-question="milk-temperature"] input[type="text"]')).toHaveValue('65');
    await secondHalf(second);
    await saved(second);
    await second.exit();
    await expect.poll(async () => (await lms.told(kind)).status).toBe(ends[kind]);
    const { answers, score, flaws: refused } = await lms.told(kind);
    expect([...answers].sort()).toEqual([...firstAnswers, ...secondAnswers].sort());
    if (kind.startsWith('scorm')) expect(Number(score)).toBe(kind === 'scorm12' ? 100 : 1);
    expect([...refused, ...(await flaws(first)), ...(await flaws(second))]).toEqual([]);
  });
}
