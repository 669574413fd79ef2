import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readerOf } from '../../../src/reader/reader.ts';
import { courseOf, head } from './course.ts';
import { filesOf } from './files.ts';

const read = (lessons: readonly string[], more: object) => readerOf('content', filesOf(courseOf(lessons, more))).read();
const unit = (id: string, ...lessons: string[]) => ({ id, title: `Unit ${id}`, lessons });

/** What is said of a course.yaml, with the line it is said of. */
function said(more: object): string[] {
  const text = stringify({ ...head, ...more }).split('\n');
  return read(['one', 'two', 'three'], more).findings.map(
    ({ line, message }) => `${text[line - 1]?.trim()} | ${message.split('.')[0]}`,
  );
}

/** The units of a course as their titles and the ids of their lessons. */
function units(lessons: readonly string[], more: object) {
  const { books, findings } = read(lessons, more);
  expect(findings).toEqual([]);
  return books.get('c')?.units.map(({ title, lessons: inside }) => [title, ...inside.map(({ id }) => id)]);
}

describe('the units of a course', () => {
  const all = ['one', 'two', 'three'];
  const grouped = [unit('a', 'two', 'one'), unit('b', 'three')];

  test('say its lessons and their order, so that the list may be left out', () => {
    const { books } = read(all, { units: grouped });
    expect(books.get('c')?.course.lessons).toEqual(['two', 'one', 'three']);
    expect(books.get('c')?.lessons.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 two', '2 one', '3 three']);
    expect(units(all, { units: grouped })).toEqual([
      ['Unit a', 'two', 'one'],
      ['Unit b', 'three'],
    ]);
    expect(units(all, { units: grouped, lessons: ['two', 'one', 'three'] })).toHaveLength(2);
  });

  test('are one without a name where a course has none', () => {
    expect(units(all, { lessons: all })).toEqual([[undefined, ...all]]);
  });

  test('are runs of 25 where a long course has none', () => {
    const lessons = (count: number) => Array.from({ length: count }, (_, i) => `l${i}`);
    const sizes = (count: number) => units(lessons(count), { lessons: lessons(count) })?.map((one) => one.length - 1);
    expect(sizes(30)).toEqual([30]);
    expect(sizes(31)).toEqual([25, 6]);
    expect(sizes(75)).toEqual([25, 25, 25]);
  });

  test.each<[what: string, more: object, says: string[]]>([
    ['neither lessons nor units', {}, ['id: c | "lessons" is missing']],
    [
      'a lesson in no unit',
      { lessons: all, units: [unit('a', 'one', 'two')] },
      ['- three | The lesson "three" is in no unit'],
    ],
    [
      'a lesson in two units',
      { units: [unit('a', 'one', 'two'), unit('b', 'two', 'three')] },
      ['- two | The lesson "two" is in the unit "a" already, and a lesson is in one place'],
    ],
    [
      'a lesson that only a unit has',
      { lessons: ['one', 'two'], units: grouped },
      ['- three | The lesson "three" isn\'t in the course\'s "lessons"'],
    ],
    [
      'another order',
      { lessons: all, units: grouped },
      ['- one | The units have the lesson "two" in this place, and "lessons" has "one"'],
    ],
    [
      'a unit id used twice',
      { units: [unit('a', 'one'), unit('a', 'two', 'three')] },
      ['- id: a | The unit id "a" is used twice'],
    ],
    ['a unit without lessons', { units: [{ id: 'a', title: 'A' }] }, ['- id: a | "units']],
  ])('%s is named at its line', (_what, more, says) => {
    expect(said(more)).toEqual(says);
  });
});
