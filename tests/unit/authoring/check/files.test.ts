import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/authoring/lint/check.ts';
import { expectOne, files, instead, saidOf, siteWith } from './site.ts';

const { quiz, one, course, site } = files;
const text = 'id: more\ntitle: More\nmode: practice\nquestions: []\n';
const lesson = '---\nid: more\ntitle: More\n---\n';

describe('a file that nobody would read is said, with the name it should have', () => {
  test.each<[what: string, file: string, says: string[]]>([
    ['another ending of YAML', 'courses/tea/quizzes/two.yml', ['two.yaml']],
    ['an ending in capitals', 'courses/tea/quizzes/two.YAML', ['two.yaml']],
    ['an ending that Windows hides', 'courses/tea/quizzes/two.yaml.txt', ['two.yaml']],
    ['JSON', 'courses/tea/worksheets/two.json', ['two.yaml']],
    ['Markdown', 'courses/tea/lessons/extra.md', ['extra.mdx']],
    ['Markdown by its whole name', 'courses/tea/pages/extra.markdown', ['extra.mdx']],
    ['MDX in capitals', 'courses/tea/lessons/extra.MDX', ['extra.mdx']],
    ['MDX with an ending that Windows hides', 'courses/tea/lessons/extra.mdx.txt', ['extra.mdx']],
    ['a word processor', 'courses/tea/lessons/extra.docx', ['extra.mdx']],
    ['a page of a browser', 'courses/tea/pages/extra.html', ['extra.mdx', 'copy the words']],
    ['rich text', 'courses/tea/lessons/extra.rtf', ['extra.mdx', 'copy the words']],
    ['words for a quiz', 'courses/tea/quizzes/extra.odt', ['extra.yaml', 'copy the words']],
    ['YAML among lessons', 'courses/tea/lessons/two.yaml', ['quizzes, scenarios or worksheets']],
    ['a lesson among quizzes', 'courses/tea/quizzes/three.mdx', ['lessons or pages']],
    ['a lesson beside the course', 'courses/tea/three.mdx', ['"lessons" or "pages"']],
    ['a quiz beside the course', 'courses/tea/three.yaml', ['course.yaml, glossary.yaml']],
    ['a lesson beside the courses', 'courses/three.mdx', ['A course is a folder']],
    ['a misspelt glossary', 'courses/tea/glosary.yaml', ['Did you mean "glossary.yaml"']],
    ['a glossary of another ending', 'courses/tea/glossary.yml', ['glossary.yaml']],
    ['a folder in a folder', 'courses/tea/lessons/part-1/three.mdx', ['a folder within "lessons"']],
    ['a folder deep in a folder', 'courses/tea/quizzes/a/b/c/three.yaml', ['a folder within "quizzes"']],
    ['a misspelt folder', 'courses/tea/quizes/three.yaml', ['"quizes"', 'Did you mean "quizzes"']],
    ['a folder in the singular', 'courses/tea/lesson/three.mdx', ['Did you mean "lessons"']],
    ['a folder in capitals', 'courses/tea/Scenarios/three.yaml', ['Did you mean "scenarios"']],
    ['a folder that there is not', 'courses/tea/exercises/three.yaml', ['"exercises"', 'lessons, pages, quizzes']],
    ['a misspelt folder of courses', 'course/tea/course.yaml', ['Did you mean "courses"']],
  ])('%s', (_what, file, says) => {
    expectOne({ [file]: file.includes('.m') ? lesson : text }, `${file}:1:1`, 'file', ...says);
  });

  test.each<[what: string, from: string, to: string, says: string]>([
    ['the course in capitals', course, 'courses/tea/Course.yaml', 'course.yaml'],
    ['the course of another ending', course, 'courses/tea/course.yml', 'course.yaml'],
    ['the site of another ending', site, 'site.yml', 'site.yaml'],
    ['the site in capitals', site, 'SITE.yaml', 'site.yaml'],
  ])('%s, once', (_what, from, to, says) => {
    let words = '';
    saidOf({
      [from]: (whole) => {
        words = whole;
        return `${whole} `;
      },
    });
    expectOne({ [from]: null, [to]: words }, `${to}:1:1`, 'file', says);
  });

  test.each([
    ['Kurs #1', 'Kurs 1'],
    ['W?', 'W'],
    ['#', 'course'],
    ['what? #2', 'what 2'],
  ])('a course in the folder %s, of which no pages can be made', (folder, better) => {
    const said = saidOf({ [`courses/${folder}/course.yaml`]: 'id: other\n' }).join('\n');
    expect(said).toContain(`courses/${folder}:1:1 [file]`);
    expect(said).toContain(`"${better}"`);
  });

  test('a question mark in a name, which no page can have', () => {
    const said = saidOf({ 'courses/tea/lessons/what?.mdx': lesson });
    expect(said.join('\n')).toContain('lessons/what?.mdx:1:1 [file]');
    expect(said.join('\n')).toContain('Rename it to what.mdx');
  });

  test('a link that leads nowhere', () => {
    const folder = siteWith({});
    symlinkSync('nowhere.yaml', join(folder, 'courses/tea/quizzes/lost.yaml'));
    expect(check(folder)).toMatchObject([{ rule: 'file', message: expect.stringContaining("isn't there") }]);
  });

  test.each([
    'courses/tea/names.md',
    'courses/tea/README.md',
    'courses/tea/lessons/README.md',
    'courses/tea/quizzes/notes.txt',
    'courses/tea/lessons/cup.png',
    'courses/tea/lessons/pictures/cup.png',
    'courses/tea/art/cover.svg',
    'courses/tea/notes/plan.md',
    'courses/tea/.draft.yaml',
    'courses/tea/lessons/.one.mdx.swp',
    'courses/tea/quizzes/.DS_Store',
    'notes.md',
  ])('%s is left alone', (file) => {
    expect(saidOf({ [file]: 'Words.' })).toEqual([]);
  });
});

describe('a file that is saved otherwise', () => {
  const utf16 = (words: string, mark = '\uFEFF') => new Uint8Array(Buffer.from(mark + words, 'utf16le'));
  const swapped = (words: string) => new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16());
  const plain = 'id: basics\ntitle: Grüße\n';

  test.each<[what: string, bytes: Uint8Array, place: string, says: string[]]>([
    ['UTF-16', utf16(plain), '1:1', ['UTF-16', 'UTF-8']],
    ['UTF-16 of the other order', swapped(plain), '1:1', ['UTF-16']],
    ['UTF-16 without a mark', utf16(plain, ''), '1:1', ['UTF-16']],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), '1:1', ['UTF-32']],
    ['Latin-1', new Uint8Array(Buffer.from(plain, 'latin1')), '2:10', ['Latin-1', 'UTF-8']],
    ['Windows-1252', new Uint8Array([...Buffer.from('id: basics\ntitle: a '), 0x93]), '2:10', ['Windows-1252']],
    [
      'no text at all',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x21, 0, 1, 2, 3, 0, 0, 0x90, 0xff, 0, 0, 4, 5]),
      '1:1',
      ["isn't text"],
    ],
    ['a sign of zero', new TextEncoder().encode('id: basics\ntitle: a\u0000b\n'), '2:9', ['U+0000', 'behind "a"']],
    ['a sign that nobody sees', new TextEncoder().encode('id: basics\ntitle: tea\u0007\n'), '2:11', ['U+0007']],
    [
      'a sign that a wrong conversion leaves',
      new TextEncoder().encode('id: basics\ntitle: tea\u0092s\n'),
      '2:11',
      ['U+0092'],
    ],
  ])('as %s is named', (_what, bytes, place, says) => {
    expectOne({ [quiz]: bytes }, `${quiz}:${place}`, 'encoding', ...says);
  });

  test.each<[what: string, change: (words: string) => string]>([
    ['a byte-order mark', (words) => `\uFEFF${words}`],
    ['line ends of Windows', (words) => words.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (words) => words.replaceAll('\n', '\r')],
    ['no line end at its end', (words) => words.trimEnd()],
    ['words of every script', (words) => words.replace('Basics', '基础 основы أساسيات 🍵').replace('One', '一')],
  ])('with %s is read', (_what, change) => {
    expect(saidOf({ [quiz]: change, [one]: (words) => `${change(words)}` })).toEqual([]);
  });
});

describe('both versions of a change', () => {
  const both = '<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n>>>>>>> branch\n';
  test.each<[file: string, words: string, place: string]>([
    [quiz, `id: basics\n${both}mode: practice\n`, '2:1'],
    [quiz, `id: basics\n${both}${both}mode: practice\n`, '2:1'],
    [one, `---\nid: one\n${both}---\n\nWords.\n`, '3:1'],
    [one, `---\nid: one\n---\n\n${both}`, '5:1'],
    [quiz, 'id: basics\n||||||| base\n>>>>>>> branch\n', '3:1'],
  ])('are one finding in %s', (file, words, place) => {
    expectOne({ [file]: words }, `${file}:${place}`, 'conflict', 'both versions', 'take out the lines');
  });

  test('may be shown in a lesson about Git', () => {
    expect(saidOf({ [one]: (words) => `${words}\n\`\`\`\n${both}\`\`\`\n` })).toEqual([]);
  });
});

describe('a file without anything in it', () => {
  test.each<[what: string, file: string, words: string, line: number]>([
    ['an empty quiz', quiz, '', 1],
    ['a quiz of comments', quiz, '# Later\n', 1],
    ['a quiz of empty lines', quiz, '\n\n\n', 1],
    ['an empty site', site, '', 1],
    ['an empty course', course, '\n', 1],
    ['an empty head', one, '---\n---\n\nWords.\n', 1],
  ])('is one finding: %s', (_what, file, words) => {
    const said = saidOf({ [file]: words });
    expect(said, said.join('\n')).toHaveLength(1);
    expect(said[0]).toMatch(/\[schema\] Nothing is written here\. Write its fields/);
  });

  test.each([
    ['a list', '- id: a\n- id: b\n'],
    ['words', 'Just words.\n'],
    ['a number', '42\n'],
  ])('or with %s in it', (_what, words) => {
    expectOne({ [quiz]: words }, `${quiz}:1:1`, 'schema', 'a group of fields');
  });

  test('without a head', () => {
    expectOne({ [one]: 'Words.\n' }, `${one}:1:1`, 'yaml', 'front matter', '---');
  });
});

describe('a value in a form that a field does not have is said with the right one', () => {
  test.each<[file: string, from: string, to: string, place: string, says: string[]]>([
    [course, 'title: About tea', 'title: 2024', '2:1', ['"title" has to be text', 'title: "2024"']],
    [course, 'points: 3 }', 'points: 3, date: 2024 }', '11:56', ['date: "2024"']],
    [course, 'title: About tea', 'title: true', '2:1', ['yes or no', 'title: "true"']],
    [course, 'title: About tea', 'title: 1.50', '2:1', ['1.50 without quotes', 'title: "1.50"']],
    [course, 'title: About tea', 'title: 0x1F', '2:1', ['title: "0x1F"']],
    [course, 'title: About tea', 'title: 1e3', '2:1', ['title: "1e3"']],
    [course, 'title: About tea', 'title: 007', '2:1', ['title: "007"']],
    [course, 'title: About tea', 'title:', '2:1', ['"title" is empty']],
    [course, 'title: About tea', 'title: ~', '2:1', ['"title" is empty']],
    [course, 'title: About tea', 'title: [tea]', '2:1', ['this is a list', 'title: "[tea]"']],
    [course, 'title: About tea', 'title: {tea}', '2:1', ['title: "{tea}"']],
    [course, 'about: [A course.]', 'about:\n  - Note: a course', '8:5', ['the colon after "Note"', '"Note: a course"']],
    [course, 'about: [A course.]', 'about: A course.', '7:1', ['"about" has to be a list', '"- "']],
    [course, 'about: [A course.]', 'about: []', '7:1', ['at least 1 item']],
    [course, 'lessons: [one, two]', 'lessons: one, two', '9:1', ['"lessons" has to be a list']],
    [course, 'points: 3 }', 'points: three }', '11:45', []],
    [course, 'points: 3 }', "points: '3' }", '11:45', ['points: 3']],
    [course, 'points: 3 }', 'points: 3.5 }', '11:45', ['a whole number']],
    [course, 'lessons: [one, two]', 'lessons: [one, two]\nstart: yes', '10:1', ['true or false', 'start: true']],
    [course, 'lessons: [one, two]', 'lessons: [one, two]\nstart: "false"', '10:1', ['start: false']],
    [course, 'kind: article', 'kind: artcle', '11:15', ['Did you mean "article"', 'article, study']],
    [
      course,
      'drawing: A bowl.',
      'drawing: A bowl.\nqualty: strict',
      '9:1',
      ['"qualty" is not a field', 'Did you mean "quality"'],
    ],
    [quiz, 'kind: true-false', 'kind: truefalse', '12:5', ['Did you mean "true-false"', 'choices']],
    [quiz, 'kind: true-false', 'kind: multiple-choice', '12:5', ['"multiple-choice"', 'There are:', 'choice', 'match']],
    [quiz, '    kind: true-false\n', '', '11:5', ['"questions.1.kind" is missing', 'true-false']],
    [quiz, 'mode: practice', 'mode: practise', '3:1', ['Did you mean "practice"', 'moments', 'assessment']],
    [quiz, 'mode: practice\n', '', '1:1', ['"mode" is missing', 'practice']],
    [quiz, 'answer: false', 'answer: no', '14:5', ['answer: false']],
    [quiz, 'id: basics', 'id: Basics Quiz', '1:1', ['An id is', 'Write basics-quiz']],
    [quiz, 'id: basics', 'id: Übung', '1:1', ['Write ubung']],
    [quiz, 'id: basics', 'id: “basics”', '1:1', ['“Curly” quotes', 'Write basics']],
    [quiz, 'id: basics', 'id: 2024', '1:1', ['An id is', 'begins with a letter']],
    [quiz, 'id: basics', 'id: basics\u200B', '1:1', ['invisible', 'Write basics']],
    [quiz, '    stem: Tea', '    stemm: Tea', '13:5', ['"stemm" is not a field here', 'Did you mean "stem"']],
  ])('%s: %s → %s', (file, from, to, place, says) => {
    const said = saidOf({ [file]: instead(from, to) });
    const found = said.filter((one) => one.startsWith(`${file}:${place} [schema]`));
    expect(found, said.join('\n')).toHaveLength(1);
    for (const part of says) expect(found[0]).toContain(part);
  });
});
