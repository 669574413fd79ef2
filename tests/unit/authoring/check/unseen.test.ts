import { describe, expect, test } from 'vitest';
import { body, expectOne, files, instead, saidOf } from './site.ts';

const { site, course, one, about, quiz, terms } = files;

const blanks: [name: string, yaml: string][] = [
  ['a space', '" "'],
  ['a space that does not break', '"\\u00a0"'],
  ['a space without width', '"\\u200b"'],
  ['a mark of direction and a soft hyphen', '"\\u200e\\u00ad"'],
  ['a tab and a line', '"\\t\\n"'],
  ['an empty letter of Hangul', '"\\u3164"'],
];

describe('a text that nobody sees', () => {
  test.each(blanks)('%s', (_name, blank) => {
    expectOne({ [quiz]: instead('text: Ice', `text: ${blank}`) }, `${quiz}:10:20`, 'schema', 'Nothing can be seen');
  });

  test.each<[what: string, file: string, from: string, to: string, place: string]>([
    ['a stem', quiz, 'stem: What comes first?', 'stem: " "', '7:5'],
    ['feedback', quiz, 'ifTrue: It takes three.', 'ifTrue: " "', '15:5'],
    ['the title of a quiz', quiz, 'title: Basics', 'title: "\\u200b"', '2:1'],
    ['the title of a lesson', one, 'title: One', 'title: " "', '3:1'],
    ['what a page is about', about, 'summary: A page.', 'summary: " "', '4:1'],
    ['the headline of a course', course, 'headline: Make good tea.', 'headline: " "', '4:1'],
    ['a paragraph of a course', course, 'about: [A course.]', 'about: [" "]', '7:9'],
    ['a meaning', terms, 'meaning: What tea is made of.', 'meaning: " "', '2:29'],
    ['the name of the site', site, 'name: Tea house', 'name: " "', '1:1'],
  ])('%s', (_what, file, from, to, place) => {
    expectOne({ [file]: instead(from, to) }, `${file}:${place}`, 'schema', 'Nothing can be seen');
  });
});

test.each<[what: string, words: string, place: string, rule: string]>([
  ['a word with nothing between its tags', '<Rule>\u200b</Rule>', '10:1', 'word'],
  ['a term', 'See <Term id="leaf">\u200b</Term>.', '10:5', 'word'],
  ['a title', '<Example title="\u200b">\n\nWords.\n\n</Example>', '10:1', 'word'],
  ['what a picture shows', '![\u200b](../media/cup.svg)', '10:1', 'picture'],
])('%s that nobody sees', (_what, words, place, rule) => {
  expectOne({ [one]: body(words) }, `${one}:${place}`, rule);
});

test('what parts two spans may be a space, and what can be picked may not', () => {
  const spot = (text: string) => ({
    [quiz]: (all: string) =>
      all.replace(
        / {4}kind: choice[\s\S]*?(?= {2}- id: time)/,
        () => `    kind: spot
    stem: Which?
    spans:
      - { id: a, text: Hot, key: true, why: W. }
      - text: " "
      - { id: b, text: ${text}, why: W. }
`,
      ),
  });
  expect(saidOf(spot('Ice'))).toEqual([]);
  expectOne(spot('" "'), `${quiz}:11:18`, 'schema', 'Nothing can be seen');
});

describe('a link without words', () => {
  test.each<[what: string, words: string]>([
    ['nothing', 'See [](../two/).'],
    ['a space', 'See [ ](../two/).'],
    ['nothing that is seen', 'See [\u200b](../two/).'],
    ['a picture that says nothing', 'See [![](../media/cup.svg){/* decoration */}](../two/).'],
    ['a tag', 'See <a href="../two/"></a>.'],
    ['a reference', 'See [][two].\n\n[two]: ../two/'],
  ])('%s', (_what, words) => {
    expectOne({ [one]: body(words) }, `${one}:10:5`, 'link', 'This link has no words');
  });

  test('a picture that says something is one with words', () => {
    expect(saidOf({ [one]: body('See [![A cup](../media/cup.svg)](../two/).') })).toEqual([]);
  });
});

test.each(['-3', '0', '1.5'])('a source with %s points', (points) => {
  expectOne({ [course]: instead('points: 3', `points: ${points}`) }, `${course}:11:45`, 'schema', 'points');
});
