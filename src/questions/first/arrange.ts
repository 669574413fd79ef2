import { shuffle } from '../../domain/quiz/shuffle.ts';
import type { Order } from './handover.ts';
import { reorder } from './reorder.ts';
import { all } from './section.ts';

/**
 * Puts a fresh form in the order of an attempt, whose id is the seed: the same after
 * Back and after a reload.
 *
 * @param mixed whether options are mixed up; an order and what is to be paired always are
 */
export function arrange(section: HTMLElement, attempt: string, mixed: boolean): void {
  const { question, kind = '', ordered } = section.dataset;
  const order: Order = (ids, round) => shuffle(ids, `${attempt} ${question}${round ? ` ${round}` : ''}`);
  const own = goldseam.kinds[kind];
  if (own) own.arrange?.(section, order);
  else if (mixed && ordered === undefined) mix(all(section, '.option:not(.piece, [data-last])'), order);
}

function mix(labels: readonly HTMLElement[], order: Order): void {
  const idOf = (label: Element) => label.querySelector('input')?.value ?? '';
  reorder(labels, order(labels.map(idOf), 0), idOf);
}
