import { orderIn, score } from '../../../domain/quiz/kinds/order.ts';
import { mixedUp } from '../../../domain/quiz/laid-out.ts';
import { replyOrder as say } from '../../../messages/words.ts';
import { keyOn, nameOf } from '../../first/key.ts';
import { reorder } from '../../first/reorder.ts';
import { all, sectionOf } from '../../first/section.ts';
import { sayYours } from '../../first/yours.ts';

const itemsIn = (section: HTMLElement) => all<HTMLLIElement>(section, '[data-item]');
const idOf = ({ dataset }: HTMLElement) => dataset.item ?? '';
const listIn = (section: HTMLElement) => all(section, '[data-start]')[0];
const startIn = (section: HTMLElement) => listIn(section)?.dataset.start?.split(' ') ?? [];
const textOf = (item: Element) => item.querySelector('[data-part="text"]')?.textContent ?? '';

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
  reorder(itemsIn(section), ids, idOf);
  setEnds(section);
}

function move(section: HTMLElement, item: HTMLElement, up: boolean): void {
  const text = textOf(item);
  const other = up ? item.previousElementSibling : item.nextElementSibling;
  if (!other) {
    goldseam.say(section, up ? say.first(text) : say.last(text));
    return;
  }
  // The neighbour moves, not the item itself: what is moved loses the focus.
  if (up) item.after(other);
  else item.before(other);
  // Who moves it by its buttons goes along with it.
  if (item.contains(document.activeElement)) item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  section.dataset.begun = '';
  setEnds(section);
  item.dispatchEvent(new Event('change', { bubbles: true }));
  const items = itemsIn(section);
  goldseam.say(section, say.place(text, items.indexOf(item as HTMLLIElement) + 1, items.length));
}

goldseam.kinds['order'] = {
  // A list that stands as it stood at first is not answered.
  read(section) {
    const picks = itemsIn(section).map(idOf);
    return { picks: picks.join(' ') === startIn(section).join(' ') ? [] : picks };
  },
  missing: (_, { picks }) => (picks.length > 0 ? undefined : say.empty),
  write: (section, { picks }) => arrange(section, picks.length > 0 ? picks : startIn(section)),
  judge(_, feedback, { picks }) {
    const key = keyOn(feedback);
    const order = orderIn(key, picks);
    const whole = order.length === key.options.length;
    const lines = key.options.map(({ id }, i) => [id, whole ? (order[i] === id ? 'right' : 'wrong') : 'open']);
    sayYours(feedback, new Map(order.map((id, i) => [id, `${i + 1}.`])));
    return { outcome: nameOf(score(key, picks)), lines: Object.fromEntries(lines) };
  },
  lock: setEnds,
  arrange(section, order) {
    const list = listIn(section);
    const right = list?.dataset.authored?.split(' ') ?? [];
    if (!list || 'fixed' in list.dataset) return;
    const items = itemsIn(section);
    const looks = (id: string) =>
      items.find((item) => idOf(item) === id)?.querySelector('[data-part="text"]')?.textContent;
    const start = mixedUp(right, order, (id) => looks(id) ?? id);
    list.dataset.start = start.join(' ');
    arrange(section, start);
  },
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
  const item = button?.closest<HTMLElement>('[data-item]');
  const section = sectionOf(target);
  if (section?.dataset.state === 'open' && item) move(section, item, button?.dataset.move === 'up');
});

document.addEventListener('reset', ({ target }) => {
  const section = target instanceof Element ? target.closest<HTMLElement>('[data-kind="order"]') : null;
  if (section) arrange(section, startIn(section));
});
