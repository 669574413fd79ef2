import {
  assessment,
  keyed,
  keyedSeveral,
  lessonStates,
  moveStates,
  quiz,
  rating,
  record,
} from '../../../src/messages/en/index.ts';
import { withOptions } from '../states.ts';
import type { Page } from '../test.ts';

/** Words of an answer that a question must not show before it is checked. */
export const answers = [
  ...Object.values(rating).map((one) => one.heading),
  ...Object.values(keyed),
  ...Object.values(keyedSeveral),
];

/** Text blocks that a reader would miss, and controls that would do nothing. */
export function hiddenOrDead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const block of document.querySelectorAll(
      'main :is(h1, h2, h3, h4, p, li, legend, label, dt, dd, td, blockquote)',
    )) {
      if (!block.textContent?.trim() || block.closest('.scripted, details:not([open])')) continue;
      if (!seen(block)) found.push(`not shown: ${block.textContent.trim().slice(0, 60)}`);
    }
    for (const control of document.querySelectorAll('button, select, .scripted, [type="checkbox"]')) {
      // Boxes to tick are for a pencil, too.
      if (control.matches(':is([data-question], .paper-questions) input')) continue;
      if (seen(control))
        found.push(`dead: ${control.localName}.${control.className} “${control.textContent?.trim().slice(0, 40)}”`);
    }
    return found;
  });
}

/** What of its answer a question with options shows before it is checked, and options that it does not show. */
export async function givenAway(page: Page): Promise<string[]> {
  const questions = page.locator(withOptions);
  const found: string[] = [];
  for (const [i, text] of (await questions.allInnerTexts()).entries()) {
    const question = questions.nth(i);
    const options = await question.locator('.option').allInnerTexts();
    if (options.length < 2) found.push('fewer than two options');
    found.push(...options.filter((option) => !text.includes(option)).map((option) => `not shown: ${option}`));
    // All that the page brought along for later lies in the template; none of it may be seen.
    const kept = await question.evaluate((section) => {
      const parts = section.querySelector('template')?.content.querySelectorAll('p, dd, h4') ?? [];
      return [...parts].map((part) => part.textContent?.trim() ?? '');
    });
    if (kept.length <= options.length) found.push('no feedback for every option');
    const own = [...options.map((option) => option.trim()), ''];
    const secret = [...kept.filter((part) => !own.includes(part)), ...answers];
    found.push(...secret.filter((part) => text.includes(part)).map((part) => `given away: ${part}`));
    // Options must not differ in anything but their text and value.
    const shapes = await question.locator('.option').evaluateAll((labels) =>
      labels.map((label) => {
        const copy = label.cloneNode(true) as Element;
        copy.querySelector('input')?.removeAttribute('value');
        for (const span of copy.querySelectorAll('span')) span.textContent = '';
        const { color, borderColor, backgroundColor, fontWeight } = getComputedStyle(label);
        return [copy.outerHTML, color, borderColor, backgroundColor, fontWeight].join(' ');
      }),
    );
    if (new Set(shapes).size !== 1) found.push(`one option differs: ${[...new Set(shapes)].join(' / ')}`);
  }
  return found;
}

/** Controls before which nothing says that they do nothing, and what is stated of the learner although nobody can know it. */
export function unwarned(page: Page): Promise<string[]> {
  return page.evaluate(
    (unknown) => {
      const found: string[] = [];
      const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const main = document.querySelector('main') as HTMLElement;
      const control = [...main.querySelectorAll('input, textarea, select')].find(seen);
      const warning = [...main.querySelectorAll('p')].find(
        (one) => seen(one) && one.textContent?.includes('JavaScript'),
      );
      const before = control && warning && warning.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (control && !before)
        found.push(
          `nothing says before “${control.closest('label, fieldset')?.textContent?.trim().slice(0, 40)}” that it does nothing`,
        );
      for (const words of unknown) if (main.innerText.includes(words)) found.push(`nobody knows: ${words}`);
      return found;
    },
    [
      quiz.keep,
      assessment.change,
      lessonStates['not-started'],
      lessonStates['not-started'].toLowerCase(),
      moveStates['not-tried'],
      record.noResults,
      record.noNotes,
    ],
  );
}
