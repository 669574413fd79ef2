import { describe, expect, test } from 'vitest';
import { contentFlaws, nameFlaws } from '../../../../src/delivery/package/validate/file-rules.ts';
import { flawsIn } from '../../../../src/delivery/package/validate/validate.ts';
import { site } from './site.ts';

describe('names', () => {
  test.each([
    ['a b.html', 'has a character'],
    ['ü.html', 'has a character'],
    ['a&b.html', 'has a character'],
    ['.hidden.html', 'has a character'],
    ['a.wasm', 'ends in a way'],
    ['a.webmanifest', 'ends in a way'],
  ])('%s is said', (path, says) => {
    expect(nameFlaws(site({ [path]: '' })).join()).toContain(says);
  });
  test('two that differ in capitals alone are said', () => {
    expect(nameFlaws(site({ 'a.js': '', 'A.js': '' })).join()).toContain('differ in capitals alone');
  });
  test('usual ones are fine', () => {
    expect(
      nameFlaws(site({ 'index.html': '', 'course/assets/en.astro_type-x_0.A1b2-_.js': '', 'f.woff2': '' })),
    ).toEqual([]);
  });
});

describe('what no file may hold', () => {
  test.each([
    ['a.html', '<a href="/_base_/x">', 'not moved'],
    ['a.html', '<p>root:/x</p>', 'only data may have'],
    ['a.html', '<a href="/x/">', 'leads out of the package'],
    ['a.css', 'a{background:url(/x.png)}', 'leads out of the package'],
    ['a.html', '<script src="https://cdn.example/x.js"></script>', 'fetches from another place'],
    ['a.html', '<img src="//cdn.example/x.png">', 'fetches from another place'],
    ['a.css', "@import 'https://x'", 'fetches from another place'],
    ['a.js', 'addEventListener("unload",x)', 'no longer call'],
    ['a.js', "addEventListener('beforeunload',x)", 'no longer call'],
    ['a.js', 'onunload=x', 'no longer call'],
    ['a.js', 'import"/x.js"', 'from outside of the package'],
    ['a.js', 'import("https://cdn.example/x.js")', 'from outside of the package'],
    ['a.js', 'fetch("/api")', 'from outside of the package'],
    ['a.js', 'x("/home/me/project/a")', 'tells where it was built'],
    ['a.js', 'import"./gone.js"', 'needs gone.js'],
    ['a.js', 'import("./gone.js")', 'needs gone.js'],
    ['a.html', '<script>x()</script>', 'a policy of'],
    ['a.html', '<style>a{}</style>', 'a policy of'],
    ['a.html', '<p style="color:red">', 'a policy of'],
    ['a.html', '<p onclick="x()">', 'a policy of'],
  ])('%s with %s', (path, text, says) => {
    expect(contentFlaws(site({ [path]: text }), ['/home/me/project']).join()).toContain(says);
  });

  test.each([
    ['a.html', '<a href="https://example.org/">x</a><a href="mailto:a@b.c">y</a>'],
    ['a.html', '<script type="application/json">{"a":1}</script><script src="a.js"></script>'],
    ['a.js', 'addEventListener("pagehide",x)'],
    ['a.html', '<p>Press "unload" first.</p>'],
    ['a.json', '{"href":"root:/x"}'],
  ])('%s with %s is fine', (path, text) => {
    expect(contentFlaws(site({ [path]: text, 'a2.js': '' }), ['/home/me'])).toEqual([]);
  });
});

describe('a package for an LMS', () => {
  const shell = { 'index.html': '', 'course/assets/driver-cmi5.x.js': '' };
  test.each([
    ['cmi5', false],
    ['xapi', true],
    ['web', false],
  ] as const)('%s lacks the script that reports: %s', async (target, isMute) => {
    const flaws = await flawsIn(site(shell), target, '/project');
    expect(flaws.some((flaw) => flaw.includes('nothing would be reported'))).toBe(isMute);
  });
});
