import type { Fault } from './sow.ts';

/** Paper, pages without scripts, and what a page does by itself. */
export const still: Fault[] = [
  {
    name: 'text that only a script shows',
    gate: 'without scripts',
    css: 'main p { opacity: 0 }',
    says: /^not shown: /,
  },
  {
    name: 'a control that does nothing without a script',
    gate: 'without scripts',
    css: '.scripted { display: block !important }',
    says: /^dead: button/,
  },
  {
    name: 'the feedback beside the question',
    gate: 'without scripts',
    html: [/<(\/?)template>/g, '<$1div>'],
    says: /^given away: A strong move/,
  },
  {
    name: 'a mark on the right option',
    gate: 'without scripts',
    html: [/value="decide"/, 'value="decide" data-key'],
    says: /^one option differs: /,
  },
  {
    name: 'no way to the answers without a script',
    gate: 'without scripts, order',
    css: '.no-script { display: none !important }',
    says: /the answers can be reached/,
  },
  {
    name: 'a control on paper',
    gate: 'paper',
    css: '@media print { .scripted, .button { display: block !important } }',
    says: /^no use on paper: button/,
  },
  {
    name: 'pale print',
    gate: 'paper',
    css: '@media print { main p { color: #999 !important } }',
    says: /^pale on paper: p/,
  },
  {
    name: 'headings that are not printed',
    gate: 'paper',
    css: '@media print { h2 { display: none !important } }',
    says: /^missing on paper: h2/,
  },
  {
    name: 'dark paper',
    gate: 'paper',
    css: '@media print { html, body { background: #222 !important } }',
    says: /of the paper is white/,
  },
  {
    name: 'no place to write on',
    gate: 'on paper',
    css: '@media print { .box { display: none !important } }',
    says: /on-paper|places to write on/,
  },
  {
    name: 'a page that shifts while it loads',
    gate: 'shift',
    script: () =>
      addEventListener('load', () => {
        const late = document.createElement('p');
        late.textContent = 'By the way.';
        document.querySelector('article')?.prepend(late);
      }),
    says: / shifts by 0\.\d+: /,
  },
  {
    name: 'a time limit',
    gate: 'time',
    script: () =>
      addEventListener('DOMContentLoaded', () => setTimeout(() => document.forms[0]?.requestSubmit(), 20_000)),
    says: /^time alone changes /,
  },
  {
    name: 'a request to another origin',
    gate: 'ears',
    free: true,
    html: [/<\/main>/, '<img alt="" src="https://counter.invalid/seen.png"></main>'],
    says: /^request: https:\/\/counter\.invalid/,
  },
  {
    name: 'a style that the policy forbids',
    gate: 'ears',
    html: [/<article>/, '<article style="color: inherit">'],
    says: /^policy: style-src-attr/,
  },
  {
    name: 'an error in the console',
    gate: 'ears',
    script: () => console.error('Something is not right.'),
    says: /^console: Something is not right/,
  },
  {
    name: 'an error that nobody catches',
    gate: 'ears',
    script: () =>
      addEventListener('load', () => {
        throw new Error('Nobody catches me.');
      }),
    says: /^error: .*Nobody catches me/,
  },
];
