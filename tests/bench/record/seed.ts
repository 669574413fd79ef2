import type { Page } from 'playwright';
import type { Fact } from '../../../src/domain/record/event.ts';

/** What can be answered on the page of a lesson. */
interface Known {
  questions: readonly { id: string; revision: number; option: string }[];
  /** Forms of a quiz of the course, with the questions in each. */
  forms: readonly { id: string; questions: readonly string[] }[];
}

/** Facts of a learner who answers, takes the quiz and reads, a minute at a time until now: of one course, as `count` of them. */
export function factsOf({ questions, forms }: Known, count: number): Fact[] {
  const facts: Fact[] = [];
  const start = Date.now() - (count + 10) * 60_000;
  const add = (fact: Omit<Fact, 'id' | 'at'>): string => {
    const at = start + facts.length * 60_000;
    const id = at.toString(36).padStart(9, '0') + (facts.length % 36 ** 4).toString(36).padStart(8, '0');
    facts.push({ id, at, ...fact });
    return id;
  };
  for (let round = 0; facts.length < count; round++) {
    for (const { id, revision, option } of questions)
      add({ verb: 'answered', object: id, revision, data: { picks: [option] } });
    for (let i = 0; i < 20; i++)
      add({ verb: 'answered', object: `other-${(round * 20 + i) % 500}`, revision: 1, data: { picks: ['a'] } });
    add({ verb: 'experienced', object: `lesson-${round % 50}`, data: { place: `part-${round % 7}` } });
    const form = forms[round % forms.length];
    if (!form) continue;
    const attempt = add({ verb: 'launched', object: form.id });
    for (const object of form.questions)
      add({ verb: 'answered', object, revision: 1, data: { attempt, picks: ['strong'] } });
    add({ verb: 'completed', object: form.id, data: { attempt } });
    // Now and then a result is deleted.
    if (round % 20 === 0) add({ verb: 'voided', object: form.id, data: { voids: [attempt] } });
  }
  return facts.slice(0, count);
}

/** What stands on the page of a lesson, and of the quiz. */
export async function knownOn(page: Page, lesson: string, quiz: string): Promise<Known> {
  await page.goto(lesson);
  const questions = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-question][data-kind="choice"]')].map(({ dataset }) => ({
      id: dataset.question ?? '',
      revision: Number(dataset.revision),
      option: document.querySelector<HTMLInputElement>(`#q-${dataset.question} input`)?.value ?? '',
    })),
  );
  await page.goto(quiz);
  const forms = await page.evaluate(() =>
    JSON.parse(
      document.querySelector('[data-island="Quiz"]')?.previousElementSibling?.textContent ?? '{}',
    ).quiz.forms.map((form: { id: string; questions: { id: string }[] }) => ({
      id: form.id,
      questions: form.questions.map(({ id }) => id),
    })),
  );
  return { questions, forms };
}

/** Puts facts into the record of the course whose page is open. */
export async function seed(page: Page, facts: readonly Fact[]): Promise<void> {
  const portion = 20_000;
  for (let i = 0; i < facts.length; i += portion) {
    await page.evaluate(
      async (some) => {
        const request = indexedDB.open(`goldseam/${document.documentElement.dataset.course}`);
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        const tx = request.result.transaction('facts', 'readwrite');
        for (const fact of some) tx.objectStore('facts').put(fact);
        await new Promise((resolve) => {
          tx.oncomplete = resolve;
        });
        request.result.close();
      },
      facts.slice(i, i + portion),
    );
  }
}
