import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/reader/decode.ts';
import { readSource } from '../../../src/reader/source.ts';

const head = '---\nid: a\n---\n\n';
const said = (body: string) =>
  readSource('a.mdx', head + body).findings.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );

describe('MDX that the build could not compile is named with its place and what to type', () => {
  test.each<[what: string, body: string, place: string, says: RegExp]>([
    [
      'a tag without an end',
      'Words.\n\n<Example>\n\nMore.\n',
      '7:1 mdx',
      /<Example> has no closing tag\. Write <\/Example>/,
    ],
    [
      'a tag without an end in a paragraph',
      'A <Term id="a"> b.\n',
      '5:3 mdx',
      /in this paragraph\. Write <\/Term> here/,
    ],
    ['a tag of HTML that stands alone', 'One<br>two\n', '5:4 mdx', /Write <br \/>/],
    ['an end without a beginning', 'A\n\n</Rule>\n', '7:1 mdx', /closes a tag that nothing opened/],
    ['ends in the wrong order', '<Example>\n\n<Rule>\n\nA\n\n</Example>\n', '11:1 mdx', /<Rule> from line 7/],
    ['an open brace', 'A { b\n', '5:3 mdx', /no } ends it.*write \\\{/],
    ['code that is none', 'A {1 +} b\n', '5:7 mdx', /write \\\{ and \\\}/],
    ['a name in braces', 'Say {honestly} so.\n', '5:5 mdx', /\{honestly\} is code.*write \\\{honestly\\\}/],
    ['a sign for less', 'If a <5 then.\n', '5:6 mdx', /write \\</],
    ['an address in angle brackets', '<https://example.org>\n', '5:1 mdx', /\[its text\]\(its address\)/],
    ['a comment of HTML', 'A\n\n<!-- later -->\n', '7:1 mdx', /\{\/\* like this \*\/\}/],
    ['an import', 'import A from "./a.astro"\n\nWords.\n', '5:1 mdx', /begins with "import" or "export" is code/],
    ['an attribute that is code', '<Question id={id} />\n', '5:1 mdx', /Write text in quotes: id="…"/],
    ['attributes that are spread', '<Question {...all} />\n', '5:1 mdx', /among its attributes/],
    ['a quiz without an end', '<Quiz id="a">\n\n`a` B?\n', '5:1 schema', /has no end/],
  ])('%s', (_what, body, place, says) => {
    const [first = ''] = said(body);
    expect(first.startsWith(`${place} `), first).toBe(true);
    expect(first).toMatch(says);
  });

  test.each([
    ['a comment', '{/* <Example> and { */}\n\nWords.'],
    ['what only shows code', '```\nimport { a } from <b\n```\n\nA `{b}` and `<c>`.'],
    ['signs behind a backslash', 'A \\{b\\} and \\<c>, 3 < 4.'],
    ['a space or a brace in quotes', "A{' '}b {'{'} c {\"}\"}"],
    ['a tag of HTML that closes itself', 'One<br />two'],
    ['every form of an attribute', "<Quiz\n  id='a'\n  title={\"B\"}\n/> <Question id={'b'} /> <Worksheet id={`c`} />"],
  ])('%s is none', (_what, body) => {
    expect(said(`${body}\n`)).toEqual([]);
  });

  test('its head is read all the same, so that all is said at once', () => {
    const { data, findings } = readSource('a.mdx', '---\nid: a\n---\n\n<Example>\n');
    expect(data).toEqual({ id: 'a' });
    expect(findings).toHaveLength(1);
  });
});

describe('a head', () => {
  test('has its fields in the lines of the file', () => {
    const { placeOf } = readSource('a.mdx', '---\nid: a\nlist:\n  - one\n  - two\n---\n\nWords.\n');
    expect(placeOf(['id'])).toEqual({ line: 2, column: 1 });
    expect(placeOf(['list', 1])).toEqual({ line: 5, column: 5 });
  });

  test('may be empty, and must be there', () => {
    expect(readSource('a.mdx', '---\n---\nWords.').findings).toEqual([]);
    expect(readSource('a.mdx', 'Words.').findings).toMatchObject([
      { line: 1, message: expect.stringContaining('front matter') },
    ]);
    expect(readSource('a.mdx', '---\nid: a\n\nWords.').findings[0]?.message).toContain('front matter');
  });

  test('whose YAML is broken is named at its line', () => {
    expect(readSource('a.mdx', '---\nid: a\ntitle: b: c\n---\n').findings[0]).toMatchObject({ rule: 'yaml', line: 3 });
  });
});

describe('YAML', () => {
  const data = (text: string) => readSource('a.yaml', text).data;

  test('is read by the core schema of 1.2', () => {
    expect(data('a: 2026-03-09\nb: yes\nc: 010\nd: 1e3\ne: ~')).toEqual({
      a: '2026-03-09',
      b: 'yes',
      c: 10,
      d: 1000,
      e: null,
    });
  });

  test('never throws, and never gives a prototype', () => {
    for (const text of [
      'a: *b',
      'a: &a [*a]',
      '%YAML 9.9\n---\na',
      '--- 1\n--- 2',
      '\ta: b',
      'a: !x b',
      '? [a]',
      'a: b: c',
      '{',
      '\u0000',
    ]) {
      expect(() => readSource('a.yaml', text)).not.toThrow();
    }
    const many = `a: &a [x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(20)} x]`).join('\n')}`;
    expect(readSource('a.yaml', many).findings[0]?.message ?? '').toContain('not YAML');
    expect(Object.getPrototypeOf(data('__proto__: { a: 1 }'))).toBe(Object.prototype);
  });
});

describe('whatever system wrote a file, it is read alike', () => {
  const text = `${head}Größe 😀 words.\n\n<Question id="a" />\n`;
  const bytes = (written: string) => new TextEncoder().encode(written);
  const read = (written: Uint8Array) => readSource('a.mdx', written);

  test.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', text.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${text}`],
    ['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s', (_what, written) => {
    expect(read(bytes(written))).toMatchObject({ text, data: { id: 'a' }, findings: [] });
    expect(read(bytes(written)).root).toEqual(read(bytes(text)).root);
  });

  test('UTF-16 is named, with a mark and without', () => {
    const wide = (written: string) => new Uint8Array(Buffer.from(written, 'utf16le'));
    for (const written of [wide(`\uFEFF${text}`), wide(text)]) {
      expect(read(written).findings).toMatchObject([
        { rule: 'encoding', line: 1, message: expect.stringContaining('UTF-16') },
      ]);
    }
  });

  test('Latin-1 is named at its first letter', () => {
    const found = read(new Uint8Array(Buffer.from(text.replace('😀 ', ''), 'latin1'))).findings;
    expect(found).toMatchObject([
      { rule: 'encoding', line: 5, column: 3, message: expect.stringContaining('Latin-1') },
    ]);
  });

  test('a letter that only stands for a broken one is a letter', () => {
    expect(decode(bytes('a \uFFFD b')).problem).toBeUndefined();
  });
});
