import type { Fault } from './sow.ts';

/** Where one is after each step, what is said of it, and what it looks like to others. */
export const steps: Fault[] = [
  {
    name: 'a ring that goes with the choice in forced colours',
    gate: 'rings',
    css: '@media (forced-colors: active) { .option:has(:checked) { outline: 3px solid Highlight !important; outline-offset: -3px !important } }',
    says: /^chosen, with a ring of 0\.\d+ in forced colours/,
  },
  {
    name: 'marks in the colours of the site on the ground of the reader',
    gate: 'own colours',
    css: '@media (forced-colors: active) { .mark-seam .gold.gold.gold { stroke: #b98a2e !important } }',
    says: /^mark-seam gold is /,
  },
  {
    name: 'dim text under the dark switch of the site alone',
    gate: 'switch',
    css: ':root:root[data-theme="dark"] { --ash: #444 }',
    says: /^dark by the switch and by the device differ/,
  },
  {
    name: 'a language that is another',
    gate: 'probes',
    html: [/ lang="en"/, ' lang="fr"'],
    says: /^says it speaks “fr”/,
  },
  {
    name: 'rows whose headers are cells',
    gate: 'probes, a test result',
    script: () =>
      new MutationObserver(() => {
        for (const head of document.querySelectorAll('tbody th')) {
          const cell = document.createElement('td');
          cell.append(...head.childNodes);
          head.replaceWith(cell);
        }
      }).observe(document, { childList: true, subtree: true }),
    says: /^a row without a header/,
  },
  {
    name: 'a change shown by its style alone',
    gate: 'probes, a decision',
    script: () =>
      new MutationObserver(() => {
        for (const word of document.querySelectorAll('.changed .small')) word.remove();
      }).observe(document, { childList: true, subtree: true }),
    says: /^only its look says what is with “/,
  },
  {
    name: 'links of the menu out of the way of Tab',
    gate: 'menu',
    html: [/(<nav aria-label="Menu"[\s\S]*?<a) (?=href="\/record)/, '$1 tabindex="-1" '],
    says: /^Tab does not reach “Your record” in the menu/,
  },
  {
    name: 'a menu that Escape does not close',
    gate: 'menu',
    script: () =>
      addEventListener('keydown', (event) => event.key === 'Escape' && event.stopImmediatePropagation(), true),
    says: /^Escape does not close the menu/,
  },
  {
    name: 'a menu that stays over the page',
    gate: 'menu',
    script: () => {
      for (const name of ['focusin', 'pointerdown'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    },
    says: /^(?:the menu covers “|a press beside it does not close)/,
  },
  {
    name: 'hints that are not said',
    gate: 'live, hints',
    html: [/ aria-live="polite"/g, ''],
    says: /^hint: nothing is said/,
  },
  {
    name: 'a file that is taken along in silence',
    gate: 'live, a file',
    script: () =>
      new MutationObserver(() => {
        for (const status of document.querySelectorAll('.take [role="status"]')) status.removeAttribute('role');
      }).observe(document, { childList: true, subtree: true }),
    says: /getByRole\('status'\)|nothing is said/,
  },
  {
    name: 'a transition for those who asked for none',
    gate: 'probes',
    css: 'main a { transition: color 300ms }',
    says: /^would move: <a/,
  },
  {
    name: 'one title for all pages',
    gate: 'titles',
    html: [/<title>[^<]*/, '<title>Goldseam'],
    says: / share the title “Goldseam”/,
  },
  {
    name: 'a rail that does not say where one is',
    gate: 'probes, a lesson',
    html: [/(<nav class="rail"[\s\S]*?) aria-current="page"/, '$1'],
    says: /^does not say that it is here: “/,
  },
  {
    name: 'one title for all screens',
    gate: 'journey',
    script: () => Object.defineProperty(document, 'title', { get: () => 'Goldseam', set: () => {} }),
    says: /^“.*Moment 1 of 6.*” has the title of “/,
  },
  {
    name: 'Back that shows another screen than it was',
    gate: 'journey',
    script: () => addEventListener('popstate', (event) => event.stopImmediatePropagation(), true),
    says: /^Back to “/,
  },
  {
    name: 'focus lost with the decision that was taken back',
    gate: 'press',
    script: () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (this.localName !== 'input') focus.call(this, options);
      };
    },
    says: /^focus is nowhere after “Take it back”/,
  },
  {
    name: 'focus left out of view',
    gate: 'press',
    css: '.decision :checked { position: absolute !important; inset-block-start: -900px !important }',
    says: /^focus is out of view after “Take it back”/,
  },
  {
    name: 'a decision taken back in silence',
    gate: 'taken back',
    script: () =>
      addEventListener(
        'click',
        ({ target }) => {
          if ((target as Element).textContent !== 'Take it back') return;
          for (const status of document.querySelectorAll('[role="status"]')) status.removeAttribute('role');
        },
        true,
      ),
    says: /^take it back: nothing is said/,
  },
  {
    name: 'focus lost with the clock',
    gate: 'time over',
    script: () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (this.localName !== 'p') focus.call(this, options);
      };
    },
    says: /^focus is nowhere when the time is over/,
  },
  {
    name: 'questions of one heading',
    gate: 'probes, a lesson',
    html: [/<span class="visually-hidden" dir="auto">: [^<]*<\/span>/g, ''],
    says: /^two headings alike: “/,
  },
  {
    name: 'a second press that is silent',
    gate: 'again',
    script: () => {
      let pressed = false;
      addEventListener(
        'submit',
        (event) => {
          event.preventDefault();
          if (pressed) event.stopImmediatePropagation();
          pressed = true;
        },
        true,
      );
    },
    says: /^a second press of “Check” is silent/,
  },
  {
    name: 'a button lower than its like',
    gate: 'probes, a lesson',
    css: '.bar .now { min-block-size: 0 !important }',
    says: /^\d+ px and not \d+: “It just happened”/,
  },
  {
    name: 'a quiz printed without its title',
    gate: 'paper, halfway',
    css: '@media print { #paper { display: none } }',
    says: /^the paper does not say what it is of/,
  },
  {
    name: 'a page that talks while somebody types',
    gate: 'typing',
    script: () =>
      addEventListener('input', () => {
        const status = document.querySelector('main [role="status"]');
        if (status) status.textContent = `You have written ${Math.random()}.`;
      }),
    says: /^said while typing: You have written/,
  },
  {
    name: 'a scene that is read twice',
    gate: 'probes, a lesson',
    script: () =>
      addEventListener('DOMContentLoaded', () => {
        for (const scene of document.querySelectorAll('.scene-text')) {
          scene.id = `scene-${Math.random()}`;
          scene.nextElementSibling?.setAttribute('aria-describedby', scene.id);
        }
      }),
    says: /^read twice: /,
  },
  {
    name: 'an arrow as a word',
    gate: 'probes',
    html: [/<p>Begin with/, '<p>→ Begin with'],
    says: /^an arrow is spoken/,
  },
  {
    name: 'nothing said of scripts that are off',
    gate: 'warned without scripts',
    html: [/<noscript><p class="health">[\s\S]*?<\/noscript>/, ''],
    says: /^nothing says before “.*” that it does nothing/,
  },
];
