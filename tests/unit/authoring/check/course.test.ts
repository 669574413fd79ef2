import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, saidOf } from './site.ts';

const { course, one, quiz, site } = files;

describe('the language of a course', () => {
  const language = (tag: string) => ({ [course]: instead('title: About tea', `title: About tea\nlanguage: ${tag}`) });

  test.each([
    ['english', 'language: en'],
    ['German', 'language: de'],
    ['deutsch', 'language: de'],
    ['français', 'language: fr'],
    ['en_GB', 'language: en-GB'],
    ['pt_br', 'language: pt-BR'],
    ['xx', 'short tag'],
    ['xyz', 'short tag'],
    ['e', 'short tag'],
    ['en-', 'short tag'],
    ["''", 'short tag'],
    ["'123'", 'short tag'],
  ])('%s is none', (tag, says) => {
    expectOne(language(tag), `${course}:3:1`, 'schema', 'no language that is known', says);
  });

  test.each(['en', 'en-GB', 'EN', 'en-us', 'en-GB-oxendict'])('%s is one', (tag) => {
    expect(saidOf(language(tag))).toEqual([]);
  });

  test.each([
    ['de', 'German'],
    ['ar', 'Arabic'],
    ['zh-Hans', 'Chinese'],
    ['qps', 'qps'],
  ])('%s is one that the interface does not speak yet', (tag, name) => {
    expectOne(language(tag), `${course}:3:1`, 'language', 'warning', name, 'will be in English', 'speaks en');
  });
});

describe('a teaching point', () => {
  const points = (list: string) => ({ [one]: instead('summary: A lesson.', `summary: A lesson.\npoints: [${list}]`) });

  test.each([
    ['a1.4', 'has 3 teaching points', 10],
    ['a1.1, a1.99', 'number 99', 16],
    ['a2.1', 'no source "a2"', 10],
    ['a1.0', 'a dot and a number', 10],
    ['a1', 'a dot and a number', 10],
  ])('%s is none', (list, says, column) => {
    expectOne(points(list), `${one}:6:${column}`, 'reference', says);
  });

  test('that there is, is fine, and so are those of questions', () => {
    expect(saidOf(points('a1.1, a1.3'))).toEqual([]);
    expectOne(
      { [quiz]: instead('kind: choice', 'kind: choice\n    points: [a1.3, a1.4]') },
      `${quiz}:7:20`,
      'reference',
      'number 4',
    );
  });
});

describe('the drawing of a move', () => {
  const move = (art: string) =>
    instead(
      'lessons: [one, two]',
      `lessons: [one, two]\nmoves:\n  - { id: m, title: M, summary: S., art: ${art}, lesson: { costly: one, workable: two } }`,
    );
  const art = { 'courses/tea/art/bowl.svg': '<svg xmlns="http://www.w3.org/2000/svg" />' };

  test.each([
    ['bowls', 'Did you mean "bowl"'],
    ['Bowl', '"bowl.svg"'],
    ['bowl.svg', 'Write art: bowl'],
    ['cup', 'no drawing "cup.svg"'],
  ])('%s is not there', (name, says) => {
    expectOne({ ...art, [course]: move(name) }, `${course}:11:37`, 'missing-file', says);
  });

  test('that is there is fine', () => {
    expect(saidOf({ ...art, [course]: move('bowl') })).toEqual([]);
  });
});

describe('marks in a plain text', () => {
  const stem = (text: string) => ({ [quiz]: instead('What comes first?', `'${text}'`) });

  test.each([
    ['What is **not** right?', '**not**'],
    ['What is __not__ right?', '__not__'],
    ['Salt &amp; pepper?', '&amp;'],
    ['A&nbsp;b &#8211; c?', '&nbsp;'],
    ['See [this](https://example.org)?', '[this](https://example.org)'],
    ['What is <b>not</b> right?', '<b>not</b>'],
    ['One<br>two?', '<br>'],
    ['What is *not* right?', '*not*'],
    ['What is _not_ right?', '_not_'],
    ['What is ***not*** right?', '***not***'],
    ['What is ~~not~~ right?', '~~not~~'],
    ['&frac12; a cup?', '&frac12;'],
    ['A <span>cup</span>?', '<span>cup</span>'],
    ['A <Term id="leaf">leaf</Term>?', '<Term id="leaf">leaf</Term>'],
    ['See [this](www.example.org)?', '[this](www.example.org)'],
    ['A cup[^1]?', '[^1]'],
    ['A cup <!-- later -->?', '<!-- later -->'],
  ])('%s are a warning', (text, says) => {
    expectOne(stem(text), `${quiz}:7:5`, 'plain-text', 'warning', says, "as it's typed");
  });

  test('are a warning in what the site says of itself', () => {
    expectOne(
      { [site]: instead('One course.', 'One **good** course.') },
      `${site}:2:1`,
      'plain-text',
      'warning',
      '**good**',
    );
  });

  test('are a warning in a head too', () => {
    expectOne(
      { [one]: instead('title: One', "title: 'Day **one**'") },
      `${one}:3:1`,
      'plain-text',
      'warning',
      '**one**',
    );
  });

  test.each([
    '2 ** 3 ** 4?',
    'a**b**c',
    '__init__.py or so',
    'AT&T; or R&D?',
    '5 < 6 > 4',
    'f(x)[0](y)',
    'Use * or _ here',
    '`code`',
    'Q&A;',
  ])('%s are none', (text) => {
    const said = saidOf(stem(text));
    expect(said).toEqual([]);
  });
});
