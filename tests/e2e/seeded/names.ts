import type { Fault } from './sow.ts';

/** Names, headings, groups, the frame of the page. */
export const names: Fault[] = [
  {
    name: 'a field without a label',
    gate: 'axe, writing',
    html: [/<label class="typed">([\s\S]*?)<\/label>/, '<div class="typed">$1</div>'],
    says: /: label at /,
  },
  {
    name: 'a list to pick from without a name',
    gate: 'axe, arranging',
    html: [/<label for="q-guide-match-deed">([\s\S]*?)<\/label>/, '<span>$1</span>'],
    says: /select-name at #q-guide-match-deed/,
  },
  {
    name: 'a link without a name',
    gate: 'axe',
    html: [/(<a class="brand"[^>]*><svg[\s\S]*?<\/svg>)[^<]*/, '$1'],
    says: /link-name at \.brand/,
  },
  {
    name: 'a button without a name',
    gate: 'axe',
    html: [/data-part="check">Check</, 'data-part="check"><'],
    says: /button-name at /,
  },
  {
    name: 'a level of headings skipped',
    gate: 'axe',
    html: [/<(\/?)h2/g, '<$1h5'],
    says: /heading-order at /,
  },
  {
    name: 'controls hidden from screen readers alone',
    gate: 'axe',
    html: [/<form /, '<form aria-hidden="true" '],
    says: /aria-hidden-focus at /,
  },
  {
    name: 'no zoom on a phone',
    gate: 'axe',
    html: [/initial-scale=1"/, 'initial-scale=1, maximum-scale=1, user-scalable=no"'],
    says: /meta-viewport at /,
  },
  {
    name: 'a skip link to nowhere',
    gate: 'axe',
    html: [/ id="main"/, ''],
    says: /(?:skip-link|region) at \.skip/,
  },
  {
    name: 'options without a legend',
    gate: 'probes',
    html: [/<legend>[\s\S]*?<\/legend>/, ''],
    says: /^radio “/,
  },
  {
    name: 'tick boxes without a legend',
    gate: 'probes',
    html: [/(name="guide-choices")|<legend>[\s\S]*?<\/legend>/g, '$1'],
    says: /^checkboxes guide-choices/,
  },
  { name: 'no language', gate: 'probes', html: [/ lang="en"/, ''], says: /^no language/ },
  { name: 'no title', gate: 'probes', html: [/<title>[^<]*/, '<title>'], says: /^no title/ },
  { name: 'no main part', gate: 'probes', html: [/<(\/?)main/g, '<$1div'], says: /^not one main/ },
  {
    name: 'two first headings',
    gate: 'probes',
    html: [/<\/article>/, '<h1>And another</h1></article>'],
    says: /^2 first headings/,
  },
  {
    name: 'an id used twice',
    gate: 'markup',
    html: [/<h1>/, '<h1 id="main">'],
    says: /id used twice: main/,
  },
  {
    name: 'a description that is not there',
    gate: 'markup',
    html: [/id="q-guide-choice-status"/, ''],
    says: /no such id: q-guide-choice-status/,
  },
  {
    name: 'a button within a link',
    gate: 'markup',
    html: [/<a class="brand"/, '<a href="/"><button type="button">Home</button></a><a class="brand"'],
    says: /element-permitted-content/,
  },
];
