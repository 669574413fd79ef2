import type { Fault } from './sow.ts';

/** Colour, size, space and motion. */
export const look: Fault[] = [
  {
    name: 'pale text',
    gate: 'axe',
    css: 'main p { color: #999 !important }',
    says: /light: color-contrast at /,
  },
  {
    name: 'dim text in dark colours alone',
    gate: 'axe',
    css: '@media (prefers-color-scheme: dark) { main p { color: #555 !important } }',
    says: /dark: color-contrast at /,
  },
  {
    name: 'links known by their colour alone',
    gate: 'axe',
    html: [/<p>Begin with/, '<p><a href="/">Begin</a> with'],
    css: 'main p a { text-decoration: none !important; color: #333 !important } main p { color: #000 !important }',
    says: /link-in-text-block at /,
  },
  {
    name: 'pale edges of options',
    gate: 'edges',
    css: '.option { border-color: #ddd !important }',
    says: /^edge of 1\.\d+: label/,
  },
  {
    name: 'a choice that does not show',
    gate: 'chosen',
    css: '.option input { opacity: 0 !important } .option { border: 1px solid #555 !important; background: #fff !important; outline: 0 !important; box-shadow: none !important }',
    says: /^chosen and unchosen differ by \d pixels/,
  },
  {
    name: 'a choice that does not show in forced colours',
    gate: 'forced colours',
    css: '.option:has(:checked) { border-width: 1px !important }',
    says: /the chosen option has its mark/,
  },
  {
    name: 'a button without an edge in forced colours',
    gate: 'forced colours',
    css: '.button { border: 0 !important }',
    says: /controls keep their edges[\s\S]*data-part=\\?"check/,
  },
  {
    name: 'a target too small to hit',
    gate: 'probes',
    css: 'nav.wide a { display: block; padding: 0 !important; block-size: 18px; min-block-size: 0 !important }',
    says: /^a\. “Lessons” \d+×18/,
  },
  {
    name: 'text cut off when it is large',
    gate: 'reflow',
    css: 'h1 { block-size: 90px; overflow: hidden }',
    says: /^text 200 %: cut below: h1/,
  },
  {
    name: 'text that does not grow',
    gate: 'reflow',
    css: 'main p { font-size: 16px !important }',
    says: /^text 200 %: does not grow: p/,
  },
  {
    name: 'large text over other text',
    gate: 'reflow',
    css: 'h1 { block-size: 20px }',
    says: /^text 200 %: .*Questions to choose in.* overlap/,
  },
  {
    name: 'text cut off when letters stand apart',
    gate: 'reflow',
    css: 'h1 { display: inline-block; inline-size: 12em; white-space: nowrap; overflow: hidden }',
    says: /^spacing: cut or scrolls sideways: h1/,
  },
  {
    name: 'a page wider than a phone',
    gate: 'reflow',
    css: 'article { min-inline-size: 900px }',
    says: /^320 px: the page scrolls/,
  },
  {
    name: 'motion for those who asked for none',
    gate: 'probes',
    css: '@keyframes sway { to { opacity: 0.9 } } main h1 { animation: sway 1s infinite alternate !important }',
    says: /^moves: <h1/,
  },
  {
    name: 'smooth scrolling for those who asked for none',
    gate: 'probes',
    css: 'html { scroll-behavior: smooth !important }',
    says: /^scrolls smoothly/,
  },
];
