import type { BrowserContextOptions } from '@playwright/test';
import type { QuestionKind } from '../../../src/schemas/question.ts';
import { markupFaults } from '../../markup.ts';
import { askedByKeys } from '../contract/asked.ts';
import { answeredByKeys, answeredEarly } from '../contract/keys.ts';
import { onPaper, withoutScripts } from '../contract/paper.ts';
import { inForcedColours, spoken } from '../contract/senses.ts';
import { begin, decidesByButtonAlone, toldInOrder } from '../contract/story.ts';
import { type Driver, drivers, guide } from '../drivers.ts';
import { axeFaults } from '../probes/axe.ts';
import { alikeWhenChosen, paleEdges } from '../probes/contrast.ts';
import { faultsOf } from '../probes/every.ts';
import { pressed } from '../probes/focus.ts';
import { unheard } from '../probes/live.ts';
import { givenAway, hiddenOrDead } from '../probes/no-script.ts';
import { inkFaults, paperFaults } from '../probes/paper.ts';
import { reflowFaults } from '../probes/reflow.ts';
import { shiftsAt, watchShifts } from '../probes/shift.ts';
import { tabFaults } from '../probes/tab.ts';
import { changedByTime } from '../probes/time.ts';
import { open, places, putQuestions } from '../states.ts';
import { decide, stories } from '../stories.ts';
import type { Page } from '../test.ts';
import { moreGates } from './more-gates.ts';

// The checks of the other files here, each with one page that it is held against.

interface Gate {
  options?: BrowserContextOptions;
  look(page: Page): Promise<string[]>;
}

type Look = Gate['look'];

const lesson = (name: string) => `${guide}lessons/${name}/`;
const at =
  (address: string, look: Look): Look =>
  async (page) => {
    await open(page, address);
    return look(page);
  };
const axe = (address: string) => at(address, (page) => axeFaults(page, 'fresh'));
const keeps = (contract: (page: Page, driver: Driver) => Promise<void>, driver: Driver): Look => {
  return async (page) => {
    await contract(page, driver);
    return [];
  };
};

const asks = (kind: QuestionKind): Look => {
  return async (page) => {
    await askedByKeys(page, kind, drivers[kind]);
    return [];
  };
};

const [story] = (await stories()).filter((one) => one.short);
if (!story) throw new Error('There is no short story.');
const costly = story.nodes[0]?.options.find((option) => option.rating === 'costly');

const noScript = { javaScriptEnabled: false };

const all = {
  ears: { look: at(lesson('choosing'), async () => []) },
  markup: {
    look: async (page) => markupFaults('page', (await (await page.goto(lesson('choosing')))?.text()) ?? ''),
  },
  probes: { options: { reducedMotion: 'reduce' }, look: at(lesson('choosing'), faultsOf) },
  'probes, arranging': { options: { reducedMotion: 'reduce' }, look: at(lesson('arranging'), faultsOf) },
  axe: { look: axe(lesson('choosing')) },
  'axe, arranging': { look: axe(lesson('arranging')) },
  'axe, writing': { look: axe(lesson('writing')) },
  reflow: { look: at(lesson('choosing'), reflowFaults) },
  tab: { options: { reducedMotion: 'reduce' }, look: at(lesson('choosing'), tabFaults) },
  focus: {
    look: at(places.quiz, async (page) => {
      await pressed(page, page.locator('[data-early="begin"]'), page.locator('.moment h1'));
      return [];
    }),
  },
  edges: { options: { deviceScaleFactor: 3 }, look: at(lesson('choosing'), paleEdges) },
  chosen: { look: at(lesson('choosing'), (page) => alikeWhenChosen(page, ['.option [type="radio"]'])) },
  live: {
    look: at(lesson('choosing'), (page) => unheard(page, 'empty check', () => putQuestions(page, 'empty'))),
  },
  'keys, true-false': { look: keeps(answeredByKeys, drivers['true-false']) },
  'keys, order': { look: keeps(answeredByKeys, drivers.order) },
  'in a test, true-false': { look: asks('true-false') },
  'in a test, order': { look: asks('order') },
  early: { look: keeps(answeredEarly, drivers['true-false']) },
  'spoken, true-false': { look: keeps(spoken, drivers['true-false']) },
  'spoken, order': { look: keeps(spoken, drivers.order) },
  'forced colours': { look: keeps(inForcedColours, drivers['true-false']) },
  'on paper': { look: keeps(onPaper, drivers.order) },
  paper: {
    options: { colorScheme: 'dark' },
    look: at(lesson('choosing'), async (page) => {
      await page.emulateMedia({ media: 'print' });
      return [...(await paperFaults(page)), ...(await inkFaults(page))];
    }),
  },
  'without scripts': {
    options: noScript,
    look: async (page) => {
      await page.goto(lesson('choosing'));
      return [...(await hiddenOrDead(page)), ...(await givenAway(page))];
    },
  },
  'without scripts, order': { options: noScript, look: keeps(withoutScripts, drivers.order) },
  shift: {
    look: async (page) => {
      await watchShifts(page);
      return shiftsAt(page, lesson('choosing'));
    },
  },
  time: {
    look: async (page) => {
      await page.clock.install();
      await open(page, lesson('choosing'));
      await putQuestions(page, 'chosen');
      return changedByTime(page);
    },
  },
  told: {
    look: async (page) => {
      await begin(page, story);
      const [node] = story.nodes;
      const choice = { node: node?.id ?? '', revision: node?.revision ?? 1, option: costly?.id ?? '' };
      await decide(page.locator('.story'), story, choice);
      return toldInOrder(page, costly);
    },
  },
  decision: {
    look: async (page) => {
      await begin(page, story);
      await decidesByButtonAlone(page);
      return [];
    },
  },
  ...moreGates,
} satisfies Record<string, Gate>;

export type GateName = keyof typeof all;
export const gates: Record<GateName, Gate> = all;
