import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, saidOf } from './site.ts';

const { quiz, course } = files;
const stem = (text: string) => instead('stem: What comes first?', `stem: ${text}`);
const option = (text: string) => instead('{ id: ice, text: Ice,', `{ id: ice, text: ${text},`);

describe('a text that needs quotes is shown in them, at its place', () => {
  test.each<[what: string, text: string, column: number, says: string[]]>([
    ['a colon', 'Note: what comes first?', 11, ['colon after "Note"', 'stem: "Note: what comes first?"']],
    ['a colon at its end', 'What comes first:', 11, ['stem: "What comes first:"']],
    ['an at sign', '@home, what comes first?', 11, ["can't begin with @", 'stem: "@home, what comes first?"']],
    ['a backquote', '`water` or ice?', 11, ["can't begin with `", 'stem: "`water` or ice?"']],
    ['a percent sign', '%5 of what?', 11, ["can't begin with %", 'stem: "%5 of what?"']],
    ['a star', '*What* comes first?', 11, ["can't begin with *", 'stem: "*What* comes first?"']],
    ['stars around one word', '**What**', 11, ['Put the text in quotes: "**What**"']],
    ['an ampersand', '&more or less?', 11, ['& at the beginning', '"&more or less?"']],
    ['an ampersand alone', '& what comes first?', 11, ["can't begin with &"]],
    ['an exclamation mark', '!important or not?', 11, ['! at the beginning', '"!important or not?"']],
    ['a greater-than sign', '> 5 people?', 11, ["can't begin with >", 'stem: "> 5 people?"']],
    ['a line', '|x| is what?', 11, ["can't begin with |"]],
    ['a bracket', '[Sic] is what?', 11, ["can't begin with [", 'stem: "[Sic] is what?"']],
    ['a brace', '{name} is who?', 11, ["can't begin with {", 'stem: "{name} is who?"']],
    ['a quotation at its beginning', '"Stop" is what?', 11, [`stem: '"Stop" is what?'`]],
    ['two quotations', '"Stop" or "Go"', 11, [`stem: '"Stop" or "Go"'`]],
    ['an apostrophe in single quotes', "'It's what?'", 11, [`stem: "It's what?"`]],
    ['a backslash in double quotes', '"C:\\dir is what?"', 11, ["stem: 'C:\\dir is what?'"]],
    ['a quote without an end', '"What comes first?', 11, ['never closed']],
    ['curly quotes around a colon', '“Note: what?”', 11, ['“Curly” quotes', 'stem: "Note: what?"']],
    ['German quotes around a colon', '„Note: what?“', 11, ['“Curly” quotes', 'stem: "Note: what?"']],
  ])('%s', (_what, text, column, says) => {
    expectOne({ [quiz]: stem(text) }, `${quiz}:7:${column}`, 'yaml', ...says);
  });

  test.each<[what: string, text: string, column: number, says: string]>([
    ['a colon in braces', 'Note: ice', 26, 'text: "Note: ice"'],
    ['an at sign in braces', '@ice', 26, 'text: "@ice"'],
    ['an apostrophe in braces', "'It's ice'", 26, 'text: "It\'s ice"'],
    ['brackets in braces', 'Ice [cold] now', 26, 'text: "Ice [cold] now"'],
  ])('%s', (_what, text, column, says) => {
    expectOne({ [quiz]: option(text) }, `${quiz}:10:${column}`, 'yaml', says);
  });

  test('a comma in braces, which makes a field of the rest', () => {
    expectOne({ [quiz]: option('Ice, cold and clear') }, `${quiz}:10:31`, 'schema', 'text: "Ice, cold and clear"');
  });

  test('three of them in one file are said at once', () => {
    const said = saidOf({
      [course]: (text) =>
        text
          .replace('lead: Small', 'lead: So: small')
          .replace('promise: ', 'promise: @')
          .replace('drawing: ', 'drawing: *'),
    });
    expect(said.map((one) => one.slice(0, one.indexOf(' ')))).toEqual(
      ['5', '6', '8'].map((line) => `${course}:${line}:${{ 5: 7, 6: 10, 8: 10 }[line]}`),
    );
  });
});

describe('a # that cuts a text is said, with both ways out', () => {
  test.each<[what: string, text: string, column: number, says: string]>([
    ['a number', 'Rule #1', 16, '"Rule #1"'],
    ['a number and more', 'Rule #1 is what?', 16, '"Rule #1 is what?"'],
    ['the first sign', '#1 is what?', 11, '"#1 is what?"'],
    ['a word', 'The tag #tea', 19, '"The tag #tea"'],
    ['a sign between spaces, before the end of the question', 'What does # mean?', 21, '"What does # mean?"'],
    ['a number behind a space', 'Question # 3', 20, '"Question # 3"'],
  ])('%s', (_what, text, column, says) => {
    expectOne({ [quiz]: stem(text) }, `${quiz}:7:${column}`, 'yaml', 'begins a comment', says, 'a line of its own');
  });

  test('in a list and in braces', () => {
    expectOne(
      { [course]: instead('about: [A course.]', 'about:\n  - Rule #1') },
      `${course}:8:10`,
      'yaml',
      '"Rule #1"',
    );
    expectOne({ [quiz]: option('Ice #1') }, `${quiz}:10:30`, 'yaml', 'text: "Ice #1"');
  });

  test('as a warning where it may be a comment', () => {
    expectOne({ [course]: instead('Make good tea.', 'Make good tea # too long') }, `${course}:4:25`, 'yaml', 'warning');
  });

  test.each([
    ['a comment behind an id', instead('id: water', 'id: water # the first')],
    ['a comment behind a number', instead('answer: false', 'answer: false # three')],
    ['a comment behind a sentence', instead('What comes first?', 'What comes first? # the first')],
    ['a comment apart', instead('stem: Tea takes a minute.', 'stem: Tea takes a minute   # or two')],
    ['a comment behind quotes', instead('What comes first?', '"What comes first" #first')],
    ['a comment behind a field that goes on below', instead('options:', 'options: #two')],
    ['a sign within a word', instead('What comes first?', 'Is C#7 first?')],
    ['a sign in quotes', instead('What comes first?', "'Rule #1'")],
    ['a sign in a text of several lines', instead('What comes first?', '|\n      Rule #1 is what?')],
  ])('%s is none', (_what, change) => {
    expect(saidOf({ [quiz]: change })).toEqual([]);
  });
});

describe('the layout of lines', () => {
  test.each<[what: string, from: string, to: string, place: string, says: string[]]>([
    ['a field that is too far in', '    stem: What', '      stem: What', '7:7', ['further than "kind"']],
    ['a field that is not far enough in', '    stem: What', '   stem: What', '7:4', ['3 spaces']],
    ['a tab', '    stem: What', '\tstem: What', '7:1', ['a tab', 'two spaces']],
    ['a tab behind spaces', '    stem: What', '  \tstem: What', '7:3', ['a tab']],
    ['no space behind a colon', 'title: Basics', 'title:Basics', '2:1', ['title: Basics']],
    ['an equals sign', 'title: Basics', 'title = Basics', '2:1', ['title: Basics']],
    ['a colon of another script', 'title: Basics', 'title：Basics', '2:1', ['title: Basics']],
    ['a line that is no field', 'title: Basics', 'title: Basics\nand more', '3:1', ['neither a field', 'indent it']],
    ['a field twice', 'title: Basics', 'title: Basics\nid: other', '3:1', ['"id" stands twice', 'line 1']],
    [
      'a field twice in an item',
      '    kind: choice',
      '    kind: choice\n    id: again',
      '7:5',
      ['"id" stands twice', 'line 5'],
    ],
    ['another document', 'mode: practice', '---\nmode: practice', '3:1', ['"---"', 'another document']],
    ['a brace without an end', 'It comes later. }', 'It comes later.', '10:9', ['never closed', 'Write }']],
    ['a bracket too many', 'It comes later. }', 'It comes later. }]', '10:9', ["brackets don't match"]],
    [
      'fields that are taken over',
      'title: Basics',
      'title: Basics\nmore: &m { a: b }\n<<: *m',
      '4:1',
      ['"<<"', 'Write the fields out'],
    ],
  ])('%s', (_what, from, to, place, says) => {
    expectOne({ [quiz]: instead(from, to) }, `${quiz}:${place}`, 'yaml', ...says);
  });

  test('no space behind the line of an item', () => {
    expectOne(
      { [course]: instead('about: [A course.]', 'about:\n  -A course.') },
      `${course}:7:1`,
      'schema',
      'a space is missing',
    );
  });

  test('names that parts of a file have are welcome', () => {
    expect(
      saidOf({
        [quiz]: (text) =>
          text
            .replace('ifTrue: It takes three.', 'ifTrue: &why It takes three.')
            .replace('ifFalse: It takes three.', 'ifFalse: *why'),
      }),
    ).toEqual([]);
  });
});
