import type { Fault } from './sow.ts';

/** How a question takes an answer and what it says to it. */
export const answers: Fault[] = [
  {
    name: 'an empty check that is marked',
    gate: 'keys, true-false',
    script: () =>
      addEventListener(
        'submit',
        ({ target }) => {
          const form = target as HTMLFormElement;
          if (!form.querySelector(':checked')) form.querySelector('input')?.click();
        },
        true,
      ),
    says: /an empty check is a gentle message/,
  },
  {
    name: 'arrow keys that answer',
    gate: 'keys, true-false',
    script: () => addEventListener('change', ({ target }) => (target as HTMLInputElement).form?.requestSubmit()),
    says: /choosing decides nothing/,
  },
  {
    name: 'a Check button deaf to Enter',
    gate: 'keys, true-false',
    script: () =>
      addEventListener('keydown', (event) => {
        if (event.key === 'Enter') event.preventDefault();
      }),
    says: /an empty check is a gentle message/,
  },
  {
    name: 'feedback that does not get the focus',
    gate: 'keys, true-false',
    script: () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (this.localName !== 'h4') focus.call(this, options);
      };
    },
    says: /focus is on the feedback/,
  },
  {
    name: 'correctness in colour alone',
    gate: 'keys, true-false',
    html: [/(<h4[^>]*>(?:<svg[\s\S]*?<\/svg>)?)[^<]*/g, '$1'],
    says: /the heading says how it was/,
  },
  {
    name: 'a checked answer that can be changed',
    gate: 'keys, true-false',
    script: () =>
      addEventListener(
        'click',
        (event) => {
          if ((event.target as Element).matches('[aria-disabled]')) event.stopImmediatePropagation();
        },
        true,
      ),
    says: /a checked answer does not change/,
  },
  {
    name: 'a lock that nobody is told of',
    gate: 'keys, true-false',
    script: () => {
      const { setAttribute } = Element.prototype;
      Element.prototype.setAttribute = function (name, value) {
        if (name !== 'aria-disabled') setAttribute.call(this, name, value);
      };
    },
    says: /a checked control says that it is locked/,
  },
  {
    name: 'focus lost after Try again',
    gate: 'keys, true-false',
    script: () => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = function (options) {
        if (this.localName !== 'input') focus.call(this, options);
      };
    },
    says: /focus stays in the question/,
  },
  {
    name: 'an answer that is not kept',
    gate: 'keys, true-false',
    script: () => {
      IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    },
    says: /the answer is saved/,
  },
  {
    name: 'a moved item that loses the focus',
    gate: 'keys, order',
    script: () =>
      addEventListener('click', ({ target }) => {
        if ((target as Element).closest('[data-move]')) (document.activeElement as HTMLElement).blur();
      }),
    says: /focus stays on the button that moves/,
  },
  {
    name: 'a moved item of a test that loses the focus',
    gate: 'in a test, order',
    script: () =>
      addEventListener('click', ({ target }) => {
        if ((target as Element).closest('[data-move]'))
          setTimeout(() => (document.activeElement as HTMLElement).blur());
      }),
    says: /focus stays on the button that moves/,
  },
  {
    name: 'an answer in a test that a reload forgets',
    gate: 'in a test, true-false',
    script: () => {
      IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      // The tab would keep it until the disk has room.
      Storage.prototype.setItem = () => {};
    },
    says: /a reload keeps the answer|Question 3 of 12/,
  },
  {
    name: 'a test that says what is right before the submit',
    gate: 'in a test, true-false',
    script: () =>
      addEventListener('change', ({ target }) => {
        const line = document.createElement('p');
        line.className = 'feedback';
        line.textContent = 'It is false.';
        (target as Element).closest('form')?.append(line);
      }),
    says: /nothing is said of it before the submit/,
  },
  {
    name: 'an answer given early and lost',
    gate: 'early',
    script: () =>
      addEventListener(
        'submit',
        (event) => {
          if ('alive' in document.documentElement.dataset) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      ),
    says: /an early answer gets its feedback/,
  },
  {
    name: 'a status that is not announced',
    gate: 'spoken, true-false',
    html: [/ role="status"/g, ''],
    says: /an empty check is announced/,
  },
  {
    name: 'a status that comes with its text',
    gate: 'live',
    html: [/ role="status"/g, ''],
    script: () =>
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (target instanceof Element && target.matches('.status')) target.role = 'status';
        }
      }).observe(document, { childList: true, subtree: true }),
    says: /^empty check: came with its text: /,
  },
  {
    name: 'Move buttons that do not say what they move',
    gate: 'spoken, order',
    html: [/<span class="visually-hidden">: [^<]*<\/span>/g, ''],
    says: /each name is its own/,
  },
  {
    name: 'the rating of a decision before its consequence',
    gate: 'told',
    script: () =>
      new MutationObserver(() => {
        const list = document.querySelector('.feedback dl');
        if (list?.previousElementSibling) list.parentElement?.prepend(list);
      }).observe(document, { childList: true, subtree: true }),
    says: /is told before “/,
  },
  {
    name: 'arrow keys that decide',
    gate: 'decision',
    script: () => addEventListener('change', ({ target }) => (target as HTMLInputElement).form?.requestSubmit()),
    says: /choosing decides nothing/,
  },
];
