import { totalMinutes } from '../domain/course/minutes.ts';
import type { Outline } from '../domain/course/outline.ts';
import { bookOf } from './books.ts';
import { outlinesOf } from './outline.ts';
import { paths } from './paths.ts';
import type { CourseEntry } from './site.ts';

/** A unit as lists of units show it. */
export interface UnitEntry {
  /** Its place in the course, from 1, which is its name in addresses. */
  id: string;
  title: string;
  summary?: string | undefined;
  /** How many lessons it has. */
  count: number;
  minutes: [number, number];
  href: string;
}

/**
 * The units of a course, each with what stands in it. A course of one unit shows nothing of it.
 *
 * @param nameOf what a unit is called that its author didn't name, by the numbers of its first and last lesson
 */
export async function unitsIn(
  course: CourseEntry,
  nameOf: (first: number, last: number) => string = () => '',
): Promise<(UnitEntry & { outline: Outline })[]> {
  const to = await paths(course);
  const outlines = await outlinesOf(course);
  const { units } = bookOf(course);
  return units.map(({ title, summary, lessons }, i) => ({
    id: `${i + 1}`,
    title: title ?? nameOf(lessons[0]?.number ?? 0, lessons.at(-1)?.number ?? 0),
    summary,
    count: lessons.length,
    minutes: totalMinutes(lessons.map((lesson) => lesson.minutes)),
    href: units.length > 1 ? to.unit(`${i + 1}`) : to.lessons,
    outline: outlines[i] as Outline,
  }));
}
