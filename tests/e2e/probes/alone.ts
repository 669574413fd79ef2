import type { Page } from '../test.ts';

/**
 * Lists in which some items look different and nothing but the look says so (WCAG 1.4.1): no word, no sign and no
 * attribute is shared by all that look so and missing from all others.
 */
export function shownByStyleAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (item: Element) => {
      const { color, backgroundColor, borderColor, borderWidth, borderStyle, fontWeight, textDecorationLine } =
        getComputedStyle(item);
      return [color, backgroundColor, borderColor, borderWidth, borderStyle, fontWeight, textDecorationLine].join(' ');
    };
    /** All that tells of an item to those who don't see its look: its parts with their texts, and what its attributes say. */
    const signs = (item: Element) => {
      const found = new Set<string>();
      for (const part of [item, ...item.querySelectorAll('*')]) {
        const path: string[] = [];
        for (let up: Element | null = part; up && up !== item; up = up.parentElement)
          path.unshift(`${up.localName}.${up.getAttribute('class') ?? ''}`);
        const at = part === item ? '' : path.join('>');
        if (part !== item && !part.closest('[aria-hidden="true"]')) found.add(`part ${at}`);
        for (const node of part.childNodes) {
          if (node.nodeType === Node.TEXT_NODE)
            for (const words of (node.textContent ?? '').split(/[.,·]/))
              if (words.trim()) found.add(`text ${at} ${words.trim()}`);
        }
        for (const { name, value } of part.attributes)
          if (/^(aria-(?!label|hidden)|alt|checked|href$)/.test(name) && name !== 'href')
            found.add(`${at} ${name}=${value}`);
      }
      return found;
    };
    const found: string[] = [];
    for (const list of document.querySelectorAll('main :is(ul, ol)')) {
      if (list.closest('[aria-hidden="true"]')) continue;
      const items = [...list.children].filter(
        (item) => item.checkVisibility() && (item.getAttribute('class') || list.querySelector(':scope > [class]')),
      );
      const groups = new Map<string, Element[]>();
      for (const item of items) groups.set(look(item), [...(groups.get(look(item)) ?? []), item]);
      if (groups.size < 2) continue;
      // What has no class is plain, be it most of the list or a single item.
      const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
      const plain = sorted.find(([first]) => !first?.getAttribute('class')) ?? sorted[0];
      for (const group of sorted) {
        if (group === plain) continue;
        const others = items.filter((item) => !group.includes(item)).map(signs);
        const [first = new Set<string>(), ...rest] = group.map(signs);
        const own = [...first].filter(
          (sign) => rest.every((set) => set.has(sign)) && !others.some((set) => set.has(sign)),
        );
        // The text of a single item is its own in any case; a state is said in a part of its own or beside others.
        const telling = own.filter(
          (sign) =>
            group.length > 1 ||
            !sign.startsWith('text ') ||
            sign.includes('visually-hidden') ||
            sign.includes('small') ||
            sign.includes('scripted') ||
            sign.includes('mark'),
        );
        if (telling.length === 0)
          found.push(`only its look says what is with “${group[0]?.textContent?.trim().slice(0, 40)}”`);
      }
    }
    return found;
  });
}
