import { tab } from '../../stores/tab.ts';
import type { Checked } from './handover.ts';

const key = () => `goldseam/${document.documentElement.dataset.course}/waiting`;

/** What was checked on earlier pages of this tab and hasn't reached the record, because their modules never arrived. */
export function readWaiting(): Checked[] {
  try {
    const found: unknown = JSON.parse(tab.read(key()) || '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** Keeps in the tab what waits; where the browser refuses, the page still holds it. */
export function keepWaiting(waiting: readonly Checked[]): void {
  tab.write(key(), waiting.length > 0 ? JSON.stringify(waiting) : '');
}
