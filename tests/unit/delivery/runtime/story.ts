import type { launch } from './learner.ts';

type Window = Awaited<ReturnType<typeof launch>>;

/** The first half of the café's course: its first lesson, one answer twice, and the story. */
export function firstHalf({ record }: Window): void {
  record('answered', 'milk-temperature', { picks: [], texts: ['90'] });
  record('answered', 'milk-temperature', { picks: [], texts: ['65'] });
  record('answered', 'milk-order', { picks: ['purge', 'steam', 'wipe', 'pour'] });
  record('answered', 'milk-wand', { picks: ['evening'] });
  record('experienced', 'milk', { place: 'q-milk-wand' });
  const attempt = record('launched', 'saturday');
  record('answered', 'wrong-cup', { picks: ['sorry'], attempt });
  record('answered', 'the-queue', { picks: ['smile'], attempt });
  record('completed', 'saturday', { attempt });
}

const right: Record<string, object> = {
  'ready-foam': { picks: ['cappuccino'] },
  'ready-hot': { picks: ['false'] },
  'ready-float': { picks: [], texts: ['150'] },
  'ready-tips': { picks: ['notes', 'sheet'] },
  'ready-milk': { picks: [], texts: ['purge'] },
};

function sitTest({ record }: Window, answers: Record<string, object>): void {
  const attempt = record('launched', 'ready');
  record('launched', 'ready', { picks: Object.keys(right), attempt });
  for (const [id, answer] of Object.entries(answers)) record('answered', id, { ...answer, attempt });
  record('completed', 'ready', { attempt });
}

/** The other half: the other lessons, and the test, which is passed. */
export function secondHalf(window: Window): void {
  const { record } = window;
  record('answered', 'till-change', { picks: ['right'] });
  record('answered', 'till-true', { picks: ['true'] });
  record('answered', 'guests-words', { picks: ['white--milk', 'short--espresso', 'long--milk'] });
  sitTest(window, right);
}

/** Another attempt at the test, which fails. */
export function failTest(window: Window): void {
  sitTest(window, { 'ready-foam': { picks: ['flat'] } });
}
