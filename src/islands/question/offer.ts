import { h, render } from 'preact';
import { Retry } from '../views/Retry.tsx';

// Fetched with the first answer, because without one there is nothing to try again.
for (const place of document.querySelectorAll<HTMLElement>('[data-retry]')) {
  render(h(Retry, {}), place);
  place.dataset.alive = '';
}
