import { expect, test } from 'vitest';
import { textIn } from './text.ts';

const actsIn = (body: string) => textIn(body).acts;

test('acts stand in the order of the text', () => {
  const body = 'A <Question id="one" />\n\n<Quiz id="two"/> and\n<Worksheet\n  id="three"\n/>\n<Question id="one" />';
  expect(actsIn(body)).toEqual([
    { name: 'Question', id: 'one' },
    { name: 'Quiz', id: 'two' },
    { name: 'Worksheet', id: 'three' },
    { name: 'Question', id: 'one' },
  ]);
});

test.each([
  ['other components', '<Aside id="a" /> <Quizzes id="b" /> <QuestionList id="c" />'],
  ['a component without an id', '<Quiz /> <Quiz title="a" />'],
  ['prose about them', 'Quiz id="a" and the Question'],
  ['what is commented out', '{/* <Quiz id="a" /> */}'],
])('%s are no acts', (_what, body) => {
  expect(actsIn(body)).toEqual([]);
});

test('an id may follow another attribute', () => {
  expect(actsIn('<Quiz compact title="Six moments" id="a" />')).toEqual([{ name: 'Quiz', id: 'a' }]);
  expect(actsIn('<Question data-id="b" id="a" />')).toEqual([{ name: 'Question', id: 'a' }]);
});

test.each([
  ['Markdown around words', '# The **first** _minute_\n\n- one\n- two', 5],
  ['tags, which are not read', '<Quiz id="first-minute" /> now', 1],
  ['the text inside a tag', '<Aside title="not counted">three more words</Aside>', 3],
  ['text between two rules across the page', 'one two\n\n---\n\nthree four\n\n---\n\nfive', 5],
  ['a link by its text, not its address', 'See [the guide](https://example.org/a/b) now', 4],
  ['cells of a table one by one', '| one | two |\n|---|---|\n| three | four |', 4],
  ['nothing of a comment', 'one {/* two three */} four', 2],
])('counts %s', (_what, body, words) => {
  expect(textIn(body).words).toBe(words);
});

test('headings have the anchors that the page gives them', () => {
  const body = "# One\n\n## It's `code` -- here...\n\n## One\n\n<Example>\n\n### *Über* uns\n\n</Example>";
  expect(textIn(body).headings).toEqual([
    { text: 'One', slug: 'one', depth: 1 },
    { text: "It's code -- here...", slug: 'its-code--here', depth: 2 },
    { text: 'One', slug: 'one-1', depth: 2 },
    { text: 'Über uns', slug: 'über-uns', depth: 3 },
  ]);
});
