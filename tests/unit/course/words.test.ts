import { expect, test } from 'vitest';
import { countWords } from '../../../src/domain/course/words.ts';

test.each([
  ['nothing', '', 0],
  ['marks alone', '## — … * > 1.', 1],
  ['plain words', 'You got it wrong.', 4],
  ['apostrophes of both shapes', "It’s Ana's, isn’t it?", 4],
  ['words with hyphens, times and numbers', 'a co-worker at 4:30 or 9.15', 6],
  ['letters of other languages', 'Zoë fragt Łukasz', 3],
  ['Markdown around words', '# The **first** _minute_\n\n- one\n- two', 5],
  ['tags of MDX, which are not read', '<Quiz id="first-minute" /> now', 1],
  ['the text inside a tag', '<Aside title="not counted">three more words</Aside>', 3],
  ['the head of a file, which is not read', '---\nid: a\ntitle: Not counted\n---\nTwo words', 2],
  ['text between two rules across the page', 'one two\n\n---\n\nthree four\n\n---\n\nfive', 5],
  ['a link by its text, not its address', 'See [the guide](https://example.org/a/b) now', 4],
])('counts %s', (_what, text, words) => {
  expect(countWords(text)).toBe(words);
});
