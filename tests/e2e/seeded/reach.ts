import type { Fault } from './sow.ts';

/** What a keyboard reaches, in which order, and what it sees of it. */
export const reach: Fault[] = [
  {
    name: 'no ring round the focus',
    gate: 'tab',
    css: ':focus, :focus-visible, :has(> :focus-visible) { outline: none !important; box-shadow: none !important }',
    says: /^ring of 0\.\d+: a/,
  },
  {
    name: 'focus under a bar',
    gate: 'tab',
    css: 'body::after { content: ""; position: fixed; inset-inline: 0; inset-block-end: 0; block-size: 60vh; background: #fff }',
    says: /^covered or off the screen: /,
  },
  {
    name: 'a control that Tab skips',
    gate: 'tab',
    html: [/data-part="check"/, 'data-part="check" tabindex="-1"'],
    says: /^Tab does not reach button# “Check”/,
  },
  {
    name: 'a button that is none',
    gate: 'tab',
    html: [
      /<button class="button first" type="submit" data-part="check">Check<\/button>/,
      '<div class="button first" data-part="check">Check</div>',
    ],
    says: /^Tab does not reach div# “Check”/,
  },
  {
    name: 'a trap',
    gate: 'tab',
    script: () =>
      addEventListener('keydown', (event) => {
        if (event.key === 'Tab' && (event.target as Element).closest('form')) event.preventDefault();
      }),
    says: /^Tab does not reach button# “Check”/,
  },
  {
    name: 'an order of its own',
    gate: 'probes',
    html: [/data-part="check"/, 'data-part="check" tabindex="3"'],
    says: /^positive tabindex: <button/,
  },
  {
    name: 'Tab against the order of sight',
    gate: 'tab',
    css: 'nav.wide { display: flex !important; flex-direction: row-reverse !important }',
    says: /^a “Your record” comes after a “Lessons”/,
  },
  {
    name: 'focus lost with the control that went away',
    gate: 'focus',
    script: () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (this.localName !== 'h1') focus.call(this, options);
      };
    },
    says: /focus is nowhere after “/,
  },
  {
    name: 'things that can only be dragged',
    gate: 'probes, arranging',
    html: [/<li data-item=/g, '<li draggable="true" data-item='],
    script: () =>
      addEventListener('DOMContentLoaded', () => {
        for (const moves of document.querySelectorAll('.moves')) moves.remove();
      }),
    says: /draggable="true"/,
  },
  {
    name: 'feedback in a dialog',
    gate: 'probes',
    html: [/<\/main>/, '<dialog open>Well done.</dialog></main>'],
    says: /^a dialog: /,
  },
];
