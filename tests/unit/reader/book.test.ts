import { expect, test } from 'vitest';
import { type Reader, readerOf } from '../../../src/reader/reader.ts';
import { courseOf } from './course.ts';
import { filesOf } from './files.ts';

const lessons = ['one', 'two'];
const bookIn = (reader: Reader) => reader.read().books.get('c');

test('a book has what texts place, in their order, and finds everything by its id', () => {
  const book = bookIn(readerOf('content', filesOf(courseOf(lessons))));
  const one = book?.lesson.get('one');
  expect(one?.placed).toEqual([
    { name: 'Question', id: 'one-q' },
    { name: 'Quiz', id: 'one-here' },
  ]);
  expect(one?.acts).toEqual({ id: 'one', questions: ['one-q', 'one-in'], forms: [], scenarios: [] });
  expect(one?.file).toBe('c/lessons/one');
  expect([...(book?.known.question.keys() ?? [])].sort()).toEqual(['one-in', 'one-q', 'two-in', 'two-q']);
  expect(book?.known.quiz.get('two-here')?.title).toBe('Lesson two');
  expect(book?.pages.map(({ id, questions }) => [id, questions])).toEqual([['about', []]]);
});

test('what refers to nothing is left out, and nothing is thrown', () => {
  const files = courseOf(lessons, { lessons: ['one', 'lost', 'two'] });
  files['content/courses/c/lessons/one.mdx'] += '\n<Question id="lost" /> <Quiz id="lost" /> <Worksheet id="lost" />\n';
  const { books, findings } = readerOf('content', filesOf(files)).read();
  expect(findings).toEqual([]);
  const book = books.get('c');
  expect(book?.lessons.map(({ id, number }) => [id, number])).toEqual([
    ['one', 1],
    ['two', 3],
  ]);
  expect(book?.lessons.map(({ minutes }) => minutes[0])).toEqual([1, 1]);
});

test('of two things with one id the first is found', () => {
  const files = courseOf(lessons);
  const quiz = files['content/courses/c/quizzes/one.yaml'] ?? '';
  files['content/courses/c/quizzes/zero.yaml'] = quiz.replace('stem: What now?', 'stem: Another?');
  expect(bookIn(readerOf('content', filesOf(files)))?.known.question.get('one-q')?.stem).toBe('What now?');
});

test('a file that cannot be read leaves the rest of the course as it is', () => {
  const files = courseOf(lessons);
  files['content/courses/c/quizzes/one.yaml'] = 'mode: [';
  files['content/courses/c/lessons/two.mdx'] += '\n<Example>\n';
  const { books, findings } = readerOf('content', filesOf(files)).read();
  expect(findings.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    'content/courses/c/lessons/two.mdx mdx',
    'content/courses/c/quizzes/one.yaml yaml',
  ]);
  expect(books.get('c')?.lessons.map(({ id }) => id)).toEqual(['one']);
});

test('without a course.yaml there is a finding and no book', () => {
  const { 'content/courses/c/course.yaml': _, ...files } = courseOf(lessons);
  const { books, findings } = readerOf('content', filesOf(files)).read();
  expect(books.size).toBe(0);
  expect(findings).toMatchObject([{ rule: 'missing-file', file: 'content/courses/c/course.yaml' }]);
});

test('without any course it is said where one goes', () => {
  const { findings } = readerOf('content', filesOf({ 'content/site.yaml': 'name: N\nsummary: S.\n' })).read();
  expect(findings).toMatchObject([{ file: 'content/courses/<your course>/course.yaml' }]);
});

test('a file that can’t be opened is said, and the rest is read', () => {
  const files = filesOf(courseOf(lessons));
  const read = files.read;
  files.read = (path) => {
    if (path.endsWith('one.yaml')) throw new Error('EACCES');
    return read(path);
  };
  const { books, findings } = readerOf('content', files).read();
  expect(findings).toMatchObject([{ rule: 'file', file: 'content/courses/c/quizzes/one.yaml' }]);
  expect(books.get('c')?.lessons).toHaveLength(2);
});
