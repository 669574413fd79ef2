import { score } from '../../../domain/quiz/kinds/order.ts';
import { replyOrder as say } from '../../../messages/en.ts';
import { all, keyOn, nameOf } from './key.ts';

const itemsIn = (section: HTMLElement) => all<HTMLLIElement>(section, '[data-item]');
const idsIn = (section: HTMLElement) => itemsIn(section).map((item) => item.dataset.item ?? '');
const startIn = (section: HTMLElement) => all(section, '[data-start]')[0]?.dataset.start?.split(' ') ?? [];

/** At the ends of the list one of the two buttons has nothing to do; it says so and keeps the focus. */
function setEnds(section: HTMLElement): void {
  const items = itemsIn(section);
  const open = section.dataset.state === 'open';
  items.forEach((item, i) => {
    for (const button of item.querySelectorAll<HTMLElement>('[data-move]')) {
      const end = i === (button.dataset.move === 'up' ? 0 : items.length - 1);
      if (end || !open) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  });
}

function arrange(section: HTMLElement, ids: readonly string[]): void {
  const items = itemsIn(section);
  const place = (item: HTMLElement) => ids.indexOf(item.dataset.item ?? '');
  items[0]?.parentElement?.append(...items.toSorted((a, b) => place(a) - place(b)));
}

function move(section: HTMLElement, item: HTMLElement, up: boolean): void {
  const text = item.querySelector('[data-part="text"]')?.textContent ?? '';
  const other = up ? item.previousElementSibling : item.nextElementSibling;
  if (!other) {
    goldseam.say(section, up ? say.first(text) : say.last(text));
    return;
  }
  // The neighbour moves, not the item itself: what is moved loses the focus.
  if (up) item.after(other);
  else item.before(other);
  section.dataset.begun = '';
  setEnds(section);
  const items = itemsIn(section);
  goldseam.say(section, say.place(text, items.indexOf(item as HTMLLIElement) + 1, items.length));
}

goldseam.kinds['order'] = {
  read(section) {
    const picks = idsIn(section);
    return picks.join(' ') === startIn(section).join(' ') ? say.empty : { picks };
  },
  write: (section, { picks }) => arrange(section, picks),
  judge(feedback, { picks }) {
    const name = nameOf(score(keyOn(feedback), picks));
    return name ? [name, {}] : undefined;
  },
  lock: setEnds,
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
  const [section, item] = [
    button?.closest<HTMLElement>('[data-question]'),
    button?.closest<HTMLElement>('[data-item]'),
  ];
  if (section?.dataset.state === 'open' && item) move(section, item, button?.dataset.move === 'up');
});

document.addEventListener('reset', ({ target }) => {
  const section = target instanceof Element ? target.closest<HTMLElement>('[data-kind="order"]') : null;
  if (section) arrange(section, startIn(section));
});
