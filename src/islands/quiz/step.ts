import { atom } from 'nanostores';

/** A screen of the quiz: its start, a moment (from 1), or the result of an attempt. */
export type Step = { at: 'intro' } | { at: 'moment'; number: number } | { at: 'result'; attempt: string };

function parse(hash: string): Step {
  const moment = /^#moment-(\d+)$/.exec(hash);
  if (moment) return { at: 'moment', number: Number(moment[1]) };
  const result = /^#result-([0-9a-z]+)$/.exec(hash);
  return result ? { at: 'result', attempt: result[1] as string } : { at: 'intro' };
}

/** The screen that the address names, so that the browser's Back goes one screen back. */
export const $step = atom<Step>({ at: 'intro' });

/** Follows the address from now on. */
export function followAddress(): () => void {
  const update = () => $step.set(parse(location.hash));
  update();
  addEventListener('hashchange', update);
  return () => removeEventListener('hashchange', update);
}

/** Goes to a screen; with `replace`, without a new entry in the browser's history. */
export function go(step: Step, replace = false): void {
  const hash = step.at === 'intro' ? '' : step.at === 'moment' ? `#moment-${step.number}` : `#result-${step.attempt}`;
  const address = hash || location.pathname;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  $step.set(step);
}
