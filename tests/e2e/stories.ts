import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';
import { type Choice, walk } from '../../src/domain/scenario/walk.ts';
import { scenario as say } from '../../src/messages/en/index.ts';
import { type Scenario, scenario } from '../../src/schemas/scenario.ts';
import { here } from '../sites.ts';
import { choose, enter } from './keys.ts';
import { expect } from './test.ts';

const folder = join(here.content, 'courses/after-the-mistake/scenarios');

/** The scenarios of the course as their authors wrote them. */
export async function stories(): Promise<Scenario[]> {
  const found: Scenario[] = [];
  for await (const name of glob('*.yaml', { cwd: folder })) {
    found.push(scenario.parse(parse(await readFile(join(folder, name), 'utf8'))));
  }
  return found.sort((a, b) => a.id.localeCompare(b.id));
}

/** Choices that lead to each ending, found by trying all ways. */
export function waysTo(story: Scenario): Map<string, Choice[]> {
  const found = new Map<string, Choice[]>();
  const go = (choices: Choice[]) => {
    if (found.size === story.endings.length) return;
    const { at, ending } = walk(story, choices);
    if (ending && !found.has(ending.id)) found.set(ending.id, choices);
    for (const { id } of at?.options ?? [])
      go([...choices, { node: at?.id ?? '', revision: at?.revision ?? 1, option: id }]);
  };
  go([]);
  return found;
}

/** Decides as wanted at the decision that is open, with the keyboard, and finds the focus on what happens. */
export async function decide(player: Locator, story: Scenario, { node, option }: Choice): Promise<void> {
  const here = story.nodes.find((one) => one.id === node);
  const way = here?.options.find((one) => one.id === option);
  await expect(player.getByRole('heading', { name: here?.title ?? '', exact: true })).toBeFocused();
  await choose(player.getByRole('group'), [option]);
  await expect(player.getByText(say.happens)).toHaveCount(0);
  await enter(player.getByRole('button', { name: say.choose, exact: true }));
  await expect(player.getByRole('heading', { name: say.happens })).toBeFocused();
  await expect(player.locator('.result')).toContainText((way?.result ?? '').trim().split('\n')[0]?.trim() ?? '');
}

/** Plays the choices to the end, with the keyboard; the first `taken` of them were taken before. */
export async function play(player: Locator, story: Scenario, choices: readonly Choice[], taken = 0): Promise<void> {
  for (const [i, choice] of choices.entries()) {
    if (i < taken) continue;
    await decide(player, story, choice);
    const last = i === choices.length - 1;
    await enter(player.getByRole('button', { name: last ? say.toEnding : say.onward, exact: true }));
  }
  const ending = walk(story, choices).ending;
  await expect(player.getByRole('heading', { name: ending?.title ?? '', exact: true }).first()).toBeFocused();
}
