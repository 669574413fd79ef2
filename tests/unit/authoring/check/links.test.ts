import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, more, saidOf } from './site.ts';

const { one, two, about, course } = files;

describe('a link that leads nowhere', () => {
  test.each<[words: string, column: number, says: string[]]>([
    ['[x](../no-such-lesson/)', 1, ['no page at /lessons/no-such-lesson/']],
    ['Words [x](../tow/)', 7, ['Did you mean ../two/?']],
    ['[x](../two)', 1, ['A slash is missing', 'Write ../two/']],
    ['[x](../two#q-time)', 1, ['A slash is missing', 'Write ../two/#q-time']],
    ['[x](../two?a=b)', 1, ['A slash is missing', '../two/?a=b']],
    ['[x](two)', 1, ['Did you mean ../two/?']],
    ['[x](../Two/)', 1, ['Did you mean ../two/?']],
    ['[x](two.mdx)', 1, ['not to the file', 'Write ../two/']],
    ['[x](./two.mdx)', 1, ['Write ../two/']],
    ['[x](../lessons/two.mdx#q-time)', 1, ['Write ../two/#q-time']],
    ['[x](../pages/about.mdx)', 1, ['Write ../../about/']],
    ['[x](two.md)', 1, ['Write ../two/']],
    ['[x](../quizzes/basics.yaml)', 1, ['not to the file', 'no page of "basics"']],
    ['[x](/about/)', 1, ['begins with /', 'Write ../../about/']],
    ['[x](/about)', 1, ['Write ../../about/']],
    ['[x](/privacy/)', 1, ['begins with /']],
    ['[x](/icon.svg)', 1, ['Write ../../icon.svg']],
    ['[x](../about/)', 1, ['Did you mean ../../about/?']],
    ['[x](../media/leaflet.pdf)', 1, ['no file', 'folder "public"']],
    ['[x](../../../../about/)', 1, ['leads out of the site', '../../about/']],
    ['[x](../../quizzes/basics/)', 1, ['no page at /quizzes/basics/']],
    ['[x](#no-such-part)', 1, ['no place "#no-such-part" on this page', '#first-part']],
    ['[x](#First-Part)', 1, ['Write #first-part']],
    ['[x](#frist-part)', 1, ['Did you mean "first-part"']],
    ['[x](../two/#no-such-part)', 1, ['on the page /lessons/two/']],
    ['[x](../two/#q-water)', 1, ['no place "#q-water"']],
    ['[x](www.example.org)', 1, ['https://www.example.org']],
    ['[x](example.org/page)', 1, ['https://example.org/page']],
    ['[x](ada@example.org)', 1, ['mailto:ada@example.org']],
    ['[x](https:example.org)', 1, ['no whole address']],
    ['[x](javascript:alert(1))', 1, ['can\'t begin with "javascript:"']],
    ['[x](data:text/html,x)', 1, ['can\'t begin with "data:"']],
    ['[x](file:///home/a.pdf)', 1, ['can\'t begin with "file:"']],
    ['[x](C:/a.pdf)', 1, ['can\'t begin with "c:"']],
    ['[x]()', 1, ['no address']],
    ['[x](100%/)', 1, ['%25']],
    ['[x](my lesson/)', 1, ['no spaces', '[x](my%20lesson/)']],
    ['[x][r]\n\n[r]: ../tow/', 1, ['Did you mean ../two/?']],
    ['<a href="../tow/">x</a>', 1, ['Did you mean ../two/?']],
    ['A note.[^1]\n\n[^1]: See [x](../tow/).', 0, ['Did you mean ../two/?']],
  ])('%s', (words, column, says) => {
    const place = column > 0 ? `${one}:14:${column}` : `${one}:16:11`;
    expectOne({ [one]: more(words) }, place, 'link', ...says);
  });

  test('from a page, whose addresses are others', () => {
    expectOne(
      { [about]: instead('Words.', '[x](../lessons/tow/)') },
      `${about}:8:1`,
      'link',
      'Did you mean ../lessons/two/?',
    );
    expect(
      saidOf({ [about]: instead('Words.', '[x](../lessons/two/) [y](../) [z](../record/) [a](../lessons/)') }),
    ).toEqual([]);
  });

  test('in a course beside the one at the top', () => {
    const other = {
      'site.yaml': 'name: Two\nsummary: Two.\nhome: tea\n',
      'courses/milk/course.yaml':
        'id: milk\ntitle: Milk\neyebrow: E\nheadline: H\nlead: L\npromise: P\nabout: [A]\ndrawing: D\nlessons: [hot]\n',
    };
    const hot = (words: string) => `---\nid: hot\ntitle: Hot\nobjective: Heat.\nsummary: S.\n---\n\n${words}\n`;
    const file = 'courses/milk/lessons/hot.mdx';
    expect(saidOf({ ...other, [file]: hot('[a](../../../lessons/two/) [b](../../) [c](../../../about/)') })).toEqual(
      [],
    );
    expectOne({ ...other, [file]: hot('[a](../two/)') }, `${file}:8:1`, 'link', 'Did you mean ../../../lessons/two/?');
    expectOne({ ...other, [file]: hot('[a](/lessons/two/)') }, `${file}:8:1`, 'link', 'Write ../../../lessons/two/');
  });
});

test.each([
  '[x](../two/)',
  '[x](../two/index.html)',
  '[x](./../two/)',
  '[x](../two/answers/)',
  '[x](answers/)',
  '[x](../)',
  '[x](../../)',
  '[x](../../about/)',
  '[x](../../sources/#a1)',
  '[x](../../record/)',
  '[x](../../icon.svg)',
  '[x](#first-part)',
  '[x](#q-water)',
  '[x](../two/#q-time)',
  '[x](https://example.org/a%20b?c#d)',
  '[x](http://example.org)',
  '[x](mailto:ada@example.org?subject=Tea)',
  '[x](../two/ "A title")',
  'https://example.org and www.example.org',
  '`[x](nowhere)` and \\[x](nowhere too)',
  '[x] and [y][z] and a[1] (2)',
  '[Über](#über-uns)\n\n## Über uns',
  '[x](#%C3%BCber-uns)\n\n## Über uns',
  '[结论](#结论)\n\n## 结论',
  '[x](#first-part-1)\n\n## First part',
  '<span id="here">x</span> [y](#here)',
])('%s leads somewhere', (words) => {
  expect(saidOf({ [one]: more(words) })).toEqual([]);
});

test('what no way leads to is a warning, because it may be unfinished', () => {
  const draft = '---\nid: three\ntitle: Three\nobjective: O.\nsummary: S.\n---\n\nWords.\n';
  const page = '---\nid: more\ntitle: More\nsummary: S.\n---\n\nWords.\n';
  const rows: [Record<string, string | ((text: string) => string)>, string, string[]][] = [
    [{ 'courses/tea/lessons/three.mdx': draft }, 'courses/tea/lessons/three.mdx:2:1', ['"three"', 'course.yaml']],
    [{ 'courses/tea/pages/more.mdx': page }, 'courses/tea/pages/more.mdx:2:1', ['place: foot']],
    [{ [two]: instead('<Question id="time" />', '') }, `${files.quiz}:11:5`, ['<Question id="time" />']],
    [
      {
        'courses/tea/quizzes/lost.yaml':
          'id: lost\ntitle: Lost\nmode: practice\nquestions:\n  - { id: l, kind: true-false, stem: S., answer: true, ifTrue: A., ifFalse: B. }\n',
      },
      'courses/tea/quizzes/lost.yaml:1:1',
      ['<Quiz id="lost" />'],
    ],
    [
      {
        'courses/tea/worksheets/lost.yaml':
          'id: lost\nkind: if-then\ntitle: Lost\nintro: I.\ncues: [a, b]\nmoves: [a, b]\nexample: E.\n',
      },
      'courses/tea/worksheets/lost.yaml:1:1',
      ['<Worksheet id="lost" />'],
    ],
  ];
  for (const [changes, place, says] of rows) expectOne(changes, place, 'orphan', 'warning', ...says);
  expect(saidOf({ 'courses/tea/pages/more.mdx': page, [one]: more('[x](../../more/)') })).toEqual([]);
  expectOne(
    { 'courses/tea/pages/more.mdx': page.replace('Words.', '[x](./)') },
    'courses/tea/pages/more.mdx:2:1',
    'orphan',
  );
  expect(saidOf({ [course]: instead('lessons: [one, two]', 'lessons: [one]') }).join()).toContain(
    'lessons/two.mdx:2:1 warning [orphan]',
  );
});
