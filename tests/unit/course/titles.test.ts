import { expect, test } from 'vitest';
import type { Book } from '../../../src/domain/course/book.ts';
import { namesakes } from '../../../src/domain/course/titles.ts';

type Named = readonly { id: string; title: string }[];
const one = (id: string, title: string) => ({ id, title });

/** A book with these pages and nothing else. */
function bookOf(lists: Partial<Record<'lessons' | 'pages' | 'quizzes' | 'scenarios' | 'worksheets', Named>>): Book {
  const { lessons = [], pages = [], quizzes = [], scenarios = [], worksheets = [] } = lists;
  return {
    lessons,
    pages,
    units: [],
    quizzes: quizzes.map((quiz) => ({ ...quiz, mode: 'moments' })),
    scenarios,
    worksheets: worksheets.map((sheet) => ({ ...sheet, kind: 'steps' })),
  } as unknown as Book;
}

test.each([
  ['titles of their own', { lessons: [one('a', 'Milk'), one('b', 'Beans')] }, []],
  [
    'a lesson and its quiz',
    { lessons: [one('a', 'Milk')], quizzes: [one('q', 'Milk')] },
    [
      ['lesson a', 0],
      ['quiz q', 0],
    ],
  ],
  [
    'two stories',
    { scenarios: [one('s', 'The rush'), one('t', 'The rush')] },
    [
      ['scenario s', 1],
      ['scenario t', 2],
    ],
  ],
  [
    'two lessons and a worksheet, one with a space behind it',
    { lessons: [one('a', 'Milk'), one('b', 'Milk ')], worksheets: [one('w', 'Milk')] },
    [
      ['lesson a', 1],
      ['lesson b', 2],
      ['worksheet w', 0],
    ],
  ],
  ['a page called as one that nobody writes', { pages: [one('p', 'Sources')] }, [['page p', 0]]],
])('%s', (_name, lists, wanted) => {
  expect([...namesakes(bookOf(lists), ['Sources', 'Lessons'])]).toEqual(wanted);
});
