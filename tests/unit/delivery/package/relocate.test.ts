import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/delivery/package/files.ts';
import { layoutFor } from '../../../../src/delivery/package/layout.ts';
import { relocate } from '../../../../src/delivery/package/relocate.ts';
import type { Target } from '../../../../src/delivery/package/target.ts';
import { site } from './site.ts';

const others = {
  'index.html': '',
  'lessons/one/index.html': '',
  'lessons/two/index.html': '',
  'lessons/index.html': '',
  '_astro/a.js': '',
  'outline/1.json': '',
  'icon.svg': '',
};

/** What becomes of a text in a file of a site that has other files as well. */
function moved(path: string, text: string, target: Target = 'web'): string {
  const move = layoutFor(target);
  const files = relocate(site({ ...others, [path]: text }), move);
  return textOf(files.get(move(path) ?? '') ?? new Uint8Array());
}

describe('an address of the site is told from the file in which it stands, and names a file', () => {
  test.each([
    ['a page', '<a href="/_base_/lessons/two/">', '<a href="../two/index.html">'],
    ['the home page', '<a href="/_base_/">', '<a href="../../index.html">'],
    ['a place in a page', '<a href="/_base_/lessons/two/#stop">', '<a href="../two/index.html#stop">'],
    ['a question', '<a href="/_base_/lessons/two/?x=1#stop">', '<a href="../two/index.html?x=1#stop">'],
    ['the page itself', '<a href="/_base_/lessons/one/">', '<a href="./index.html">'],
    [
      'a script',
      '<script type="module" src="/_base_/_astro/a.js"></script>',
      '<script type="module" src="../../assets/a.js"></script>',
    ],
    ['data of a part', '{"href":"/_base_/lessons/two/"}', '{"href":"../two/index.html"}'],
    ['the units of an outline', 'data-outline="/_base_/outline/*.json"', 'data-outline="../../outline/*.json"'],
    ['a page, as its author wrote it', '<a href="../two/">', '<a href="../two/index.html">'],
    ['a page above, as its author wrote it', '<a href="../../">', '<a href="../../index.html">'],
    ['this folder, as its author wrote it', '<a href="./">', '<a href="./index.html">'],
  ])('%s', (_, text, expected) => {
    expect(moved('lessons/one/index.html', text)).toBe(expected);
  });

  test.each([
    '<a href="#x">',
    '<a href="https://example.org/">',
    '<a href="mailto:a@b.c">',
    '<p>Write href="../gone/" so.</p>',
    '<a href="">',
  ])('%s stays', (text) => {
    expect(moved('lessons/one/index.html', text)).toBe(text);
  });

  test('in a style', () => {
    expect(moved('_astro/s.css', 'a{background:url(/_base_/icon.svg)}')).toBe('a{background:url(../icon.svg)}');
  });

  test('data that pages fetch tell them from the root', () => {
    expect(moved('outline/1.json', '{"href":"/_base_/lessons/one/#x"}')).toBe(
      '{"href":"root:/lessons/one/index.html#x"}',
    );
  });

  test('for an LMS the shell is at the top, and the course below it', () => {
    expect(moved('_shell/index.html', '<a href="/_base_/">', 'scorm12')).toBe('<a href="./course/index.html">');
    expect(moved('lessons/one/index.html', '<a href="/_base_/lessons/two/">', 'scorm12')).toBe(
      '<a href="../two/index.html">',
    );
  });
});

test.each([
  '<a href="/_base_/lessons/three/">',
  '<a href="../three/">',
  '<img src="/_base_/gone.svg">',
  '<a href="../a%zz/">',
])('%s leads nowhere, and is said to', (text) => {
  expect(() => moved('lessons/one/index.html', text)).toThrow(
    /lessons\/one\/index\.html has a link to ".+", which isn't in the package/,
  );
});

test('an author’s own files are an author’s own, whatever they are called', () => {
  const files = relocate(site({ ...others, 'driver-form.pdf': '', 'driver-cmi5.js': '' }), layoutFor('scorm12'));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['course/driver-form.pdf', 'course/driver-cmi5.js']));
});

test('a package carries the driver of its standard, and no page that a server would send by itself', () => {
  const files = relocate(
    site({
      ...others,
      '404.html': '',
      'robots.txt': '',
      '_shell/index.html': '',
      '_astro/driver-cmi5.x.js': '',
      '_astro/driver-scorm12.y.js': '',
    }),
    layoutFor('scorm12'),
  );
  expect([...files.keys()].filter((path) => /driver|404|robots|^index/.test(path)).sort()).toEqual([
    'course/assets/driver-scorm12.y.js',
    'index.html',
  ]);
});
