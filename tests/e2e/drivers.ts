import type { Locator } from '@playwright/test';
import {
  keyed,
  outcomes,
  reply,
  replyBlanks,
  replyOrder,
  replyPairs,
  replyReflect,
  replySpot,
  replyTyped,
} from '../../src/messages/en/index.ts';
import type { QuestionKind } from '../../src/schemas/question.ts';
import { choose, enter, tabTo, type } from './keys.ts';
import { open } from './states.ts';
import { expect, type Page } from './test.ts';

/** Where the guide for authors stands; it has a question of every kind. */
export const guide = '/goldseam-guide/';

/** How a question of one kind is answered with nothing but keys. */
export interface Driver {
  /** The lesson of the guide that holds the example, and the example's id. */
  lesson: string;
  id: string;
  /** What is said to an empty check. */
  empty: string;
  right(question: Locator): Promise<void>;
  wrong?(question: Locator): Promise<void>;
  /** The headings that follow. */
  headings: { right: string; wrong?: string };
}

/** How a kind is answered in practice and in a test. */
export interface KindDriver extends Driver {
  /** Answers the kind's question in the guide's test that asks one of each. */
  inTest(question: Locator): Promise<void>;
}

const group = (question: Locator) => question.locator('.fields > fieldset').first();
const choosing =
  (...values: string[]) =>
  (question: Locator) =>
    choose(group(question), values);

/** Tabs to a control that may stand before the focus. */
async function reach(target: Locator): Promise<void> {
  const behind = await target.evaluate((element) =>
    Boolean(
      document.activeElement &&
        document.activeElement !== document.body &&
        element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  await tabTo(target, behind ? 'Shift+Tab' : 'Tab');
}

/** Picks by its text from each list, in the order of the page. */
const picking =
  (...texts: string[]) =>
  async (question: Locator) => {
    const lists = await group(question).locator('select').all();
    for (const [i, list] of lists.entries()) await pickFrom(list, texts[i] ?? '');
  };

async function pickFrom(list: Locator, text: string): Promise<void> {
  await reach(list);
  const { keyboard } = list.page();
  const all = (await list.locator('option').allTextContents()).indexOf(text);
  expect(all, text).toBeGreaterThan(0);
  await keyboard.press('Home');
  for (let i = 0; i < all; i++) await keyboard.press('ArrowDown');
  await expect(list.locator('option:checked')).toHaveText(text);
}

/** Moves each item up until it stands where it should. */
const arranging =
  (...ids: string[]) =>
  async (question: Locator) => {
    const order = () =>
      question.locator('[data-item]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.item));
    for (const [place, id] of ids.entries()) {
      const up = question.locator(`[data-item="${id}"] [data-move="up"]`);
      while ((await order()).indexOf(id) > place) {
        await reach(up);
        const before = await order();
        await up.page().keyboard.press('Enter');
        // An island renders a moment later; a second press before that would be one too many.
        await expect.poll(order).not.toEqual(before);
        await expect(up, 'focus stays on the button that moves').toBeFocused();
      }
    }
  };

/** Types into each field, in the order of the page. */
const typing =
  (...texts: string[]) =>
  async (question: Locator) => {
    const fields = await group(question).locator('input[type="text"], textarea').all();
    for (const [i, field] of fields.entries()) await type(field, texts[i] ?? '');
  };

const filling = (typed: string[], picked: string[]) => async (question: Locator) => {
  await typing(...typed)(question);
  await picking(...picked)(question);
};

/** An entry for every kind; a new one joins here. */
export const drivers = {
  choice: {
    lesson: 'helping',
    id: 'guide-sure',
    empty: reply.empty,
    right: choosing('corrects'),
    wrong: choosing('keeps'),
    headings: { right: keyed.right, wrong: keyed.wrong },
    inTest: choosing('rated'),
  },
  choices: {
    lesson: 'choosing',
    id: 'guide-choices',
    empty: reply.emptySeveral,
    right: choosing('own-id', 'reason', 'same-length'),
    wrong: choosing('joke'),
    headings: { right: 'You found them all', wrong: 'Not these' },
    inTest: choosing('plain', 'pieces'),
  },
  'true-false': {
    lesson: 'choosing',
    id: 'guide-true-false',
    empty: reply.empty,
    right: choosing('false'),
    wrong: choosing('true'),
    headings: outcomes.trueFalse,
    inTest: choosing('false'),
  },
  order: {
    lesson: 'arranging',
    id: 'guide-order',
    empty: replyOrder.empty,
    right: arranging('stop', 'tell', 'mend', 'learn'),
    wrong: arranging('learn', 'mend', 'tell', 'stop'),
    headings: outcomes.order,
    inTest: arranging('aim', 'kind', 'options', 'reasons', 'polish'),
  },
  match: {
    lesson: 'arranging',
    id: 'guide-match',
    empty: replyPairs.empty,
    right: picking('What I did', 'What it cost you', 'What happens next'),
    wrong: picking('An excuse', 'An excuse', 'An excuse'),
    headings: outcomes.match,
    inTest: picking('order', 'sort', 'spot'),
  },
  sort: {
    lesson: 'arranging',
    id: 'guide-sort',
    empty: replyPairs.empty,
    right: async (question) =>
      sortAll(question, { name: 'A reason', looks: 'A reason', week: 'An excuse', people: 'An excuse' }),
    wrong: async (question) =>
      sortAll(question, { name: 'An excuse', looks: 'An excuse', week: 'A reason', people: 'A reason' }),
    headings: outcomes.sort,
    inTest: (question) =>
      sortAll(question, { score: 'The author', attempts: 'The author', time: 'The learner', words: 'The learner' }),
  },
  text: {
    lesson: 'writing',
    id: 'guide-text',
    empty: replyTyped.empty,
    right: typing('Blame-free'),
    wrong: typing('weekly'),
    headings: outcomes.typed,
    inTest: typing('Why'),
  },
  number: {
    lesson: 'writing',
    id: 'guide-number',
    empty: replyTyped.empty,
    right: typing('90,5 minutes'),
    wrong: typing('75'),
    headings: outcomes.typed,
    inTest: typing('3'),
  },
  blanks: {
    lesson: 'writing',
    id: 'guide-blanks',
    empty: replyBlanks.empty,
    right: filling(['sent', 'planned'], ['sorry', 'by noon today']),
    wrong: filling(['lost', 'slept'], ['regretful', 'as soon as we can']),
    headings: outcomes.blanks,
    inTest: filling(['accept', 'say'], ['first']),
  },
  spot: {
    lesson: 'reading-and-reflecting',
    id: 'guide-spot',
    empty: replySpot.empty,
    right: choosing('if-upset'),
    wrong: choosing('noon'),
    headings: { right: keyed.right, wrong: keyed.wrong },
    inTest: choosing('careless'),
  },
  scale: {
    lesson: 'reading-and-reflecting',
    id: 'guide-scale',
    empty: reply.empty,
    right: choosing('rather'),
    headings: { right: outcomes.scale.noted },
    inTest: choosing('yes'),
  },
  reflect: {
    lesson: 'reading-and-reflecting',
    id: 'guide-reflect',
    empty: replyReflect.empty,
    right: typing('I sent you the old list. I am sorry.'),
    headings: { right: outcomes.reflect.noted },
    inTest: typing('Waiting feels kind, but the order leaves.'),
  },
} satisfies Record<QuestionKind, KindDriver> as Record<QuestionKind, KindDriver>;

/** Sorts each item by a word in its text, for the build has shuffled them. */
async function sortAll(question: Locator, groups: Record<string, string>): Promise<void> {
  for (const list of await question.locator('.pairs li').all()) {
    const text = (await list.locator('label').textContent()) ?? '';
    const word = Object.keys(groups).find((one) => text.includes(one));
    await pickFrom(list.locator('select'), groups[word ?? ''] ?? '');
  }
}

/** Answers, says that one is sure where that is asked, and presses Check. */
export async function answer(question: Locator, fill: (question: Locator) => Promise<void>): Promise<void> {
  await fill(question);
  const sure = question.locator('.sure');
  if ((await sure.count()) > 0) await choose(sure, ['yes']);
  await expect(question.locator('.feedback'), 'choosing decides nothing').toHaveCount(0);
  await enter(question.locator('[data-part="check"]'));
}

export const at = (page: Page, { id }: Driver) => page.locator(`#q-${id}`);
export const check = (page: Page, driver: Driver) => at(page, driver).locator('[data-part="check"]');
export const status = (page: Page, driver: Driver) => at(page, driver).locator('[data-part="status"]');
export const heading = (page: Page, driver: Driver) => at(page, driver).locator('.feedback h4');
export const start = (page: Page, { lesson }: Driver) => open(page, `${guide}lessons/${lesson}/`);
