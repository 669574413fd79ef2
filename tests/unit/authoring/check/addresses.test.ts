import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, more, saidOf } from './site.ts';

const { one, course } = files;

describe('wherever an author can write an address, none runs code', () => {
  test.each<[words: string, column: number, rule: string]>([
    ['[x](JAVASCRIPT:alert(1))', 1, 'link'],
    ['[x](<java\tscript:alert(1)>)', 1, 'link'],
    ['[x](javascript&colon;alert(1))', 1, 'link'],
    ['[x](&#106;avascript:alert(1))', 1, 'link'],
    ['[x](&#1;javascript:alert(1))', 1, 'link'],
    ['[x](java&#10;script:alert(1))', 1, 'link'],
    ['[x](vbscript:x)', 1, 'link'],
    ['[x](blob:https://example.org/1)', 1, 'link'],
    ['[x](//example.org/)', 1, 'link'],
    ['[x](\\\\\\\\example.org/)', 1, 'link'],
    ['[x](tel:112)', 1, 'link'],
    ['[x][r]\n\n[r]: javascript:alert(1)', 1, 'link'],
    ['<a href="javascript:alert(1)">x</a>', 1, 'link'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', 1, 'link'],
    ['<a href=" java&Tab;script:alert(1)">x</a>', 1, 'link'],
    ['<svg><a href="javascript:alert(1)"><path d="M0 0h1" /></a></svg>', 6, 'link'],
    ['<svg><a xlink:href="javascript:alert(1)"><path d="M0 0h1" /></a></svg>', 6, 'tag'],
    ['<svg><use href="data:image/svg+xml,x" /></svg>', 6, 'tag'],
    ['<svg><animate attributeName="href" values="#a;javascript:alert(1)" /></svg>', 6, 'tag'],
    ['<svg><set attributeName="href" to="javascript:alert(1)" /></svg>', 6, 'tag'],
    ['<math><mi href="javascript:alert(1)">x</mi></math>', 7, 'tag'],
    ['<blockquote cite="javascript:alert(1)">x</blockquote>', 1, 'tag'],
    ['![A cup](javascript:alert(1))', 1, 'picture'],
    ['![A cup](data:image/svg+xml,x)', 1, 'picture'],
    ['![A cup](//example.org/cup.png)', 1, 'picture'],
    ['![A cup](blob:https://example.org/1)', 1, 'picture'],
  ])('%s', (words, column, rule) => {
    expectOne({ [one]: more(words) }, `${one}:14:${column}`, rule);
  });

  test.each([
    ['javascript:alert(1)', `can't begin with "javascript:"`],
    ['"java\\tscript:alert(1)"', `can't begin with "javascript:"`],
    ['"\\u0001JavaScript:alert(1)"', `can't begin with "javascript:"`],
    ['data:text/html,x', `can't begin with "data:"`],
    ['file:///a', `can't begin with "file:"`],
    ['//example.org/', 'https://example.org/'],
    ['www.example.org', 'no whole address'],
    ['https:example.org', 'no whole address'],
    ['../two/', 'no whole address'],
  ])('the address of a source: %s', (url, says) => {
    const change = instead('title: On tea,', `title: On tea, url: '${url.replace(/^"|"$/g, '')}',`);
    const quoted = instead('title: On tea,', `title: On tea, url: ${url},`);
    expectOne({ [course]: url.startsWith('"') ? quoted : change }, `${course}:11:45`, 'schema', says);
  });

  test('what leads somewhere stays', () => {
    const words = '[a](https://example.org/) [b](mailto:ada@example.org) [c](../two/) [d](#first-part)';
    const drawing =
      '<svg viewBox="0 0 1 1"><use href="#a" /><animate attributeName="r" from="0" to="1" values="0;1" /></svg>';
    const url = instead('title: On tea,', `title: On tea, url: 'https://example.org/tea?a=b',`);
    expect(saidOf({ [one]: more(`${words}\n\n${drawing}`), [course]: url })).toEqual([]);
  });
});
