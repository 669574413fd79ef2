import { expect, test } from 'vitest';
import { apart } from '../../../src/delivery/build/in-files.ts';

test.each([
  ['a script', '<script>go()</script>', /^<script src="\/s\/_astro\/(page\.\w+\.js)"><\/script>$/, 'go()'],
  ['a style', '<style>p{}</style>', /^<link rel="stylesheet" href="\/s\/_astro\/(page\.\w+\.css)">$/, 'p{}'],
  [
    'a module',
    '<script type="module">go()</script>',
    /^<script type="module" src="\/s\/_astro\/(page\.\w+\.js)">/,
    'go()',
  ],
  [
    'a style for paper',
    '<style media="print">p{}</style>',
    /^<link rel="stylesheet" media="print" href=".*(page\..*css)">$/,
    'p{}',
  ],
  [
    'a script of several lines',
    '<script>\nif (1 < 2)\n go("$&");\n</script>',
    /^<script src=".*(page\..*js)"><\/script>$/,
    '\nif (1 < 2)\n go("$&");\n',
  ],
])('%s becomes a file', (_what, page, becomes, text) => {
  const { html, files } = apart(page, '/s/_astro/');
  expect(html).toMatch(becomes);
  expect([...files]).toEqual([[becomes.exec(html)?.[1], text]]);
});

test.each([
  ['data', '<script type="application/json">{"a":"<p>"}</script>'],
  ['a script that is a file', '<script type="module" src="/_astro/a.js"></script>'],
  ['a sheet that is a file', '<link rel="stylesheet" href="/a.css">'],
  ['a script that is spoken of', '<p>&lt;script>1&lt;/script></p>'],
  ['a word that begins so', '<styled>x</styled>'],
])('%s stays', (_what, page) => {
  expect(apart(page, '/')).toEqual({ html: page, files: new Map() });
});

test('two pages share what is the same, and order is kept', () => {
  const [one, two] = [
    apart('<script>1</script><style>a</style><script>2</script>', '/'),
    apart('<script>2</script>', '/'),
  ];
  const [, , last] = [...one.files.keys()];
  expect(two.html).toContain(last);
  expect(one.html.match(/<\w+/g)).toEqual(['<script', '<link', '<script']);
});
