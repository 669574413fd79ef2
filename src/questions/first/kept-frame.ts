import { tab } from '../../stores/tab.ts';
import type { Early } from './early.ts';
import type { Reply } from './handover.ts';

/** What the tab keeps of what was begun early, so that a reload brings it back. */
export interface Kept extends Pick<Early, 'id' | 'at' | 'form' | 'number' | 'left' | 'pace'> {
  /** The page it was begun on. */
  page: string;
  /** What was answered, by question. */
  replies: [string, Reply][];
}

const key = () => `goldseam/${document.documentElement.dataset.course}/early`;

/** What was begun on this page and not taken over by its modules. */
export function readKept(): Kept | undefined {
  try {
    const kept: Kept | null = JSON.parse(tab.read(key()) || 'null');
    return kept?.page === location.pathname && Array.isArray(kept.replies) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was begun in the tab. Where the browser refuses, the page still holds it. */
export function keepFrame({ id, at, form, number, left, pace, sections }: Early): void {
  const replies = [...sections].map(([question, section]) => [question, goldseam.read(section)]);
  tab.write(key(), JSON.stringify({ page: location.pathname, id, at, form, number, left, pace, replies }));
}

/** Forgets what was kept: the modules have taken it over. */
export function forgetFrame(): void {
  tab.write(key(), '');
}
