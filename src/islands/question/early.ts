import type { Early } from '../../questions/first/early.ts';
import { forgetFrame } from '../../questions/first/kept-frame.ts';
import { entitle } from '../../questions/first/title.ts';

/** What was begun before the modules arrived, once. Its frame stays until `leaveEarly`. */
export function takeEarly(): Early | undefined {
  const { early } = goldseam;
  goldseam.early = undefined;
  left = early?.frame;
  if (early) forgetFrame();
  return early;
}

let left: HTMLElement | undefined;

/** Takes the early frame out of the page, once the modules show what it held. */
export function leaveEarly(): void {
  const frame = left;
  if (!frame) return;
  left = undefined;
  const island = frame.previousElementSibling as HTMLElement | null;
  if (island) island.hidden = false;
  frame.remove();
  entitle('');
}
