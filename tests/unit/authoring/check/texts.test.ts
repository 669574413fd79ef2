import { describe, expect, test } from 'vitest';
import { body, expectOne, files, instead, more, saidOf } from './site.ts';

const { one, about } = files;
/** The column of what stands alone in line 10, where the body's words were. */
const at = (line: number, column = 1) => `${one}:${line}:${column}`;

describe('a title beside the page’s own', () => {
  test.each<[what: string, words: string, says: string]>([
    ['with one sign', '# Another title', '## Another title'],
    ['underlined', 'Another title\n=====', '## Another title'],
    ['as a tag', '<h1>Another title</h1>', '## Another title'],
    ['as a tag with a class', '<h1 class="x">Another **title**</h1>', '## Another title'],
    ['in a box', '<Example title="A">\n\n# Another title\n\n</Example>', '## Another title'],
    ['in a list', '- # Another title', '## Another title'],
  ])('%s', (_what, words, says) => {
    const said = saidOf({ [one]: more(words) });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('[heading] A page has one title');
    expect(said[0]).toContain(says);
  });

  test('in a page', () => {
    expectOne({ [about]: instead('Words.', '# Us') }, `${about}:8:1`, 'heading', '## Us');
  });
});

describe('a heading that skips a level', () => {
  test.each<[what: string, words: string, place: string, says: string]>([
    ['from 2 to 4', '#### Deep', at(14), '### Deep'],
    ['from 3 to 5', '### In\n\n##### Deep', at(16), '#### Deep'],
    ['from 2 to 6', '###### Deep', at(14), '### Deep'],
    ['as a tag', '<h4>Deep</h4>', at(14), '### Deep'],
  ])('%s', (_what, words, place, says) => {
    expectOne({ [one]: more(words) }, place, 'heading', 'a level is skipped', says);
  });

  test('at the beginning of a page', () => {
    expectOne({ [about]: instead('Words.', '### Us') }, `${about}:8:1`, 'heading', '## Us');
  });

  test('without words', () => {
    expectOne({ [one]: more('##') }, at(14), 'heading', 'no words');
  });

  test.each([
    ['one level down', '### In\n\n#### Deeper'],
    ['back up by several', '### In\n\n#### Deeper\n\n## Up'],
    ['below a box with a heading', '<Example title="A">\n\n#### Deep\n\n</Example>'],
    ['a sign in code', '```sh\n# A comment\n```'],
    ['a sign behind a backslash', '\\# No heading'],
    ['a number sign in words', 'The key #1 is #one.'],
    ['a line across the page', 'Words.\n\n---\n\nWords.'],
  ])('%s is none', (_what, words) => {
    expect(saidOf({ [one]: more(words) })).toEqual([]);
  });
});

describe('a tag that a text can’t have', () => {
  test.each<[words: string, column: number, rule: string, says: string[]]>([
    ['<audio src="/beep.wav" />', 1, 'tag', ['<audio>', 'Put a link in its place']],
    ['<video src="film.mp4"></video>', 1, 'tag', ['<video>', 'a link']],
    ['<iframe src="https://example.org"></iframe>', 1, 'tag', ['<iframe>', 'a link']],
    ['<embed src="a.pdf" />', 1, 'tag', ['<embed>', 'a link']],
    ['<object data="a.pdf"></object>', 1, 'tag', ['<object>', 'a link']],
    ['Words <script>alert(1)</script>', 7, 'tag', ['<script>', 'no code']],
    ['<style>p</style>', 1, 'tag', ['<style>', '"look"']],
    ['<form action="/send">Words</form>', 1, 'tag', ['<form>', '<Question']],
    ['<input type="text" />', 1, 'tag', ['<input>', '<Question']],
    ['<button>Press</button>', 1, 'tag', ['<button>', '<Question']],
    ['<link rel="stylesheet" href="a.css" />', 1, 'tag', ['<link>']],
    ['<meta charset="utf-8" />', 1, 'tag', ['<meta>']],
    ['<main>Words</main>', 1, 'tag', ['<main>']],
    ['<center>Words</center>', 1, 'tag', ['<center>']],
    ['<IFRAME src="https://example.org" />', 1, 'tag', ['<IFRAME>', 'a link']],
    ['<question id="water" />', 1, 'word', ['<Question>', 'capital']],
    ['<QUESTION id="water" />', 1, 'word', ['<Question>']],
    ['<worksheet id="bag" />', 1, 'word', ['<Worksheet>']],
    ['<cite id="a1" />', 1, 'word', ['<Cite>']],
    ['<Chart data="a" />', 1, 'word', ['<Chart> is not a word for lessons', 'There are:', 'Cite', 'Question']],
    ['<Qestion id="water" />', 1, 'word', ['Did you mean "Question"', 'There are: Question']],
    ['<Motion.div>Words</Motion.div>', 1, 'word', ['<Motion.div> is not a word']],
    ['<foo>Words</foo>', 1, 'tag', ['<foo> is no tag', '\\<foo>']],
    ['<bold>Words</bold>', 1, 'tag', ['<bold> is no tag']],
    ['<Br />', 1, 'tag', ['<br>']],
    ['<b onclick="go()">Words</b>', 1, 'tag', ['"onclick"', 'code']],
    ['<b onMouseOver="go()">Words</b>', 1, 'tag', ['"onMouseOver"']],
    ['<svg onload="go()"></svg>', 1, 'tag', ['"onload"']],
    ['<svg><g onclick="go()"></g></svg>', 6, 'tag', ['"onclick"', 'code']],
    ['<svg><foreignObject><iframe src="x"></iframe></foreignObject></svg>', 21, 'tag', ["can't have <iframe>"]],
    ['<span style="color: red">Words</span>', 1, 'tag', ['"style"', 'the policy']],
    ['<span className="big">Words</span>', 1, 'tag', ['class=']],
  ])('%s', (words, column, rule, says) => {
    expectOne({ [one]: more(words) }, at(14, column), rule, ...says);
  });

  test.each<[words: string, says: string[]]>([
    ['<Limit ident="x">Words</Limit>', ['takes no attributes', '"ident"']],
    ['<Cite id="a1" page="3" />', ['no attribute "page"', 'id']],
    ['<Example titel="A">Words</Example>', ['no attribute "titel"', 'Did you mean "title"']],
    ['<Example>Words</Example>', ['<Example title="…">']],
    ['<Voices title="Why?">Words</Voices>', ['needs an id', 'id="…" title="…"']],
    ['<Term id="leaf" />', ['the words between its tags']],
    ['<Cite id="a1">Words</Cite>', ['Nothing is shown', 'behind the tag']],
    ['<Rule></Rule>', ['the words between its tags']],
  ])('%s', (words, says) => {
    const said = saidOf({ [one]: more(words) });
    for (const part of says)
      expect(
        said.some((line) => line.startsWith(`${at(14)} [word]`) && line.includes(part)),
        said.join('\n'),
      ).toBe(true);
  });

  test('a value that an attribute does not have', () => {
    expect(saidOf({ [one]: more('<Worksheet id="x" timer="off" />') })[0]).toContain(
      '"timer" of <Worksheet> can\'t be "off"',
    );
  });

  test.each([
    'A<br />b <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title="x">y</abbr> and <mark>z</mark>.',
    '<details>\n<summary>More</summary>\n\nWords.\n\n</details>',
    '<dl>\n<dt>Leaf</dt>\n<dd>Words</dd>\n</dl>',
    '<figure>\n\n![A cup](../media/cup.svg)\n\n<figcaption>A cup</figcaption>\n</figure>',
    '<svg viewBox="0 0 1 1"><linearGradient id="a" /><style>a</style></svg>',
    '<math><mi>x</mi></math>',
    '<table><tbody><tr><td>Words</td></tr></tbody></table>',
    '<cite>A book</cite> and <q>words</q>',
    '`<script>` and `<question>` as code, and \\<foo>',
    '```html\n<iframe src="a"></iframe>\n```',
    '<Term id="leaf">leaf</Term>',
    '<Voice source="a1">Words</Voice>',
    '<p lang="de" dir="ltr" class="x" id="here">Wörter</p>',
  ])('%s is fine', (words) => {
    expect(saidOf({ [one]: more(words) })).toEqual([]);
  });
});

test.each(['<Cite id="a1" />', '<Quote source="a1">Words</Quote>'])('%s leads to a source of its own page', (words) => {
  expectOne({ [one]: more(words) }, at(14), 'word', 'sources at the end of this page', 'sources: [a1]');
  expect(saidOf({ [one]: (text) => more(words)(text.replace('id: one', 'id: one\nsources: [a1]')) })).toEqual([]);
});

describe('a picture', () => {
  test.each<[words: string, column: number, rule: string, says: string[]]>([
    ['![A cup](../media/mug.svg)', 1, 'missing-file', ['no picture "../media/mug.svg"', 'Did you mean "cup.svg"']],
    ['Words ![A cup](cup.svg)', 7, 'missing-file', ['no picture "cup.svg"']],
    ['![A cup][c]\n\n[c]: ../media/mug.svg', 1, 'missing-file', ['no picture']],
    ['![A cup](../media/Cup.svg)', 1, 'missing-file', ['"cup.svg"', 'letter by letter']],
    ['![A cup](../Media/cup.svg)', 1, 'missing-file', ['"media"', 'letter by letter']],
    ['![A cup](../../tea/course.yaml)', 1, 'missing-file', ['Save it as PNG']],
    ['![A cup](https://example.org/cup.png)', 1, 'picture', ['from elsewhere', '../media/cup.png']],
    ['![A cup](//example.org/cup.png)', 1, 'picture', ['from elsewhere']],
    ['![A cup](/icon.svg)', 1, 'picture', ['begins with /', '../media/icon.svg']],
    ['![A cup]()', 1, 'picture', ['no address']],
    ['![A cup](../media/cup.svg?a=b)', 1, 'missing-file', ['# or ?', 'a name without']],
    ['![A cup](../media/cup#1.svg)', 1, 'missing-file', ['# or ?']],
    ['![A cup](50%.svg)', 1, 'missing-file', ['%25']],
    ['![](../media/cup.svg)', 1, 'picture', ["isn't told", '{/* decoration */}']],
    ['![ ](../media/cup.svg)', 1, 'picture', ["isn't told"]],
    ['![cup.svg](../media/cup.svg)', 1, 'picture', ['the name of a file']],
    ['![](../media/cup.svg) Words {/* decoration */}', 1, 'picture', ["isn't told"]],
    ['<img src="../media/cup.svg" alt="A cup" />', 1, 'picture', ['![A cup](../media/cup.svg)']],
    ['<img src="data:image/png;base64,AA" alt="" />', 1, 'picture', ['![what it shows](its file)']],
    ['![A cup](data:image/png;base64,AA)', 1, 'picture', ['a file of its own']],
  ])('%s', (words, column, rule, says) => {
    expectOne({ [one]: more(words) }, at(14, column), rule, ...says);
  });

  test.each([
    '![A cup](../media/cup.svg)',
    '![A cup](../media/cup.svg "A title")',
    '![A cup](./../media/cup.svg)',
    '![A cup][c]\n\n[c]: ../media/cup.svg',
    '![](../media/cup.svg){/* decoration */}',
    '![](../media/cup.svg) {/* only decorative */}',
    '{/* decorative */}![](../media/cup.svg)',
  ])('%s is fine', (words) => {
    expect(saidOf({ [one]: more(words) })).toEqual([]);
  });

  test('is named at its own line in a long lesson', () => {
    const long = Array.from({ length: 50 }, (_, i) => `Line ${i}.`).join('\n\n');
    expectOne({ [one]: more(`${long}\n\n![A cup](mug.svg)`) }, at(114), 'missing-file');
  });
});

describe('what stands on a page twice', () => {
  const inline = '<Quiz id="here">\n\n`hot` What?\n\n- [x] `a` This\n  So.\n- [ ] `b` That\n  No.\n\n</Quiz>';
  test.each<[what: string, words: string, place: string, says: string[]]>([
    ['a question', '<Question id="water" />', at(14), ['question "water"', 'line 12']],
    ['a question and its quiz', '<Quiz id="basics" />', at(14), ['question "water"', 'line 12']],
    ['a question of a quiz in the text', `${inline}\n\n<Question id="hot" />`, at(25), ['question "hot"', 'line 14']],
    ['a question before its quiz', `<Question id="hot" />\n\n${inline}`, at(16), ['question "hot"', 'line 14']],
    ['a quiz', '<Quiz id="basics" />', at(14), ['stands on this page already']],
    [
      'a part with an id',
      '<Voices id="a" title="A">x</Voices>\n\n<Voices id="a" title="A">x</Voices>',
      at(16),
      ['"a"', 'Line 14'],
    ],
    [
      'a question within a box',
      '<Example title="A">\n\n<Question id="water" />\n\n</Example>',
      at(16),
      ['question "water"'],
    ],
  ])('%s', (_what, words, place, says) => {
    expectOne({ [one]: more(words) }, place, 'placed-twice', ...says);
  });

  test('is fine on two pages, as code and in a comment', () => {
    expect(saidOf({ [files.two]: more('<Question id="water" />') })).toEqual([]);
    expect(saidOf({ [one]: more('`<Question id="water" />`\n\n{/* <Question id="water" /> */}') })).toEqual([]);
  });
});

test('what is wrong in a text is said although its head is wrong too', () => {
  const said = saidOf({ [one]: (text) => body('# Title')(text).replace('title: One\n', '') });
  expect(said.map((line) => line.split(' ')[1]).sort()).toEqual(['[heading]', '[schema]']);
});

test('what lies too deep within something else is said, and stops no program', () => {
  const deep = (sign: string, end = '') => `${sign.repeat(3000)} x ${end.repeat(3000)}`;
  for (const words of [deep('>'), deep('<b>', '</b>')])
    expect(saidOf({ [one]: more(words) }).join()).toMatch(/\[mdx\] .*too deep/);
  expect(saidOf({ [files.quiz]: `a: ${'['.repeat(3000)}${']'.repeat(3000)}` }).join()).toMatch(/\[yaml\] .*too deep/);
});

describe('what Markdown takes for words', () => {
  test.each<[what: string, text: string, level: 'link' | 'plain-text', says: string]>([
    ['a footnote without its words', 'Words[^zz].', 'link', 'There is no footnote "zz"'],
    ['one of two', 'Words[^a] and[^b].\n\n[^a]: Said.', 'link', 'There is no footnote "b"'],
    ['a footnote in a list', '- Words[^1]', 'link', 'There is no footnote "1"'],
    ['words that nothing refers to', 'Words.\n\n[^zz]: Never shown.', 'link', 'Nothing refers to this footnote'],
    ['a footnote twice', 'Words[^a].\n\n[^a]: One.\n\n[^a]: Two.', 'link', 'written twice'],
    ['a table without its line', '| a | b |\n| 1 | 2 |', 'plain-text', 'look like a table'],
    ['a table with too few columns', '| a | b |\n| --- |\n| 1 | 2 |', 'plain-text', 'look like a table'],
    ['dots of a list', '• one\n• two', 'plain-text', 'Write "- "'],
    ['other dots', '▪ one\n▪ two\n▪ three', 'plain-text', 'Write "- "'],
  ])('%s', (_what, text, rule, says) => {
    const said = saidOf({ [one]: more(text) });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`[${rule}]`);
    expect(said[0]).toContain(says);
  });

  test.each([
    'Words[^a].\n\n[^a]: Said.',
    'Words \\[^a].',
    '`[^a]` is how a footnote is typed.',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    'Either a | b, or c | d.',
    '- one\n- two',
    'One • two • three',
  ])('%s is meant so', (text) => {
    expect(saidOf({ [one]: more(text) })).toEqual([]);
  });
});

describe('a part of the page within a sentence', () => {
  test.each([
    ['Look <Question id="water" /> here.', 'Question'],
    ['<Question id="water" /> comes first.', 'Question'],
    ['- A list, then <Playbook />', 'Playbook'],
    ['Said <Rule>Be brief.</Rule> aloud.', 'Rule'],
    ['**Now** <Limit>Not always.</Limit>', 'Limit'],
  ])('%s', (text, name) => {
    const change = text.includes('Question') ? instead('<Question id="water" />', text) : more(text);
    const said = saidOf({ [one]: change });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`<${name}> stands within a sentence`);
  });

  test('words for sentences stay in them', () => {
    expect(saidOf({ [one]: more('The <Term id="leaf">leaf</Term> comes first.') })).toEqual([]);
  });
});
