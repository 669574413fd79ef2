import type { Course } from '../../schemas/course.ts';

/** A part of a course. One that its author didn't name has lessons alone. */
export interface Unit<L> {
  id?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  lessons: readonly L[];
}

/** Up to so many lessons are one part by themselves; more are cut into runs. */
const whole = 30;
const run = 25;

/** The units of a course, in order; every lesson is in one. */
export function unitsOf<L extends { id: string }>({ units }: Pick<Course, 'units'>, lessons: readonly L[]): Unit<L>[] {
  if (units.length > 0) {
    const all = new Map(lessons.map((lesson) => [lesson.id, lesson]));
    return units.map((unit) => ({ ...unit, lessons: unit.lessons.flatMap((id) => all.get(id) ?? []) }));
  }
  if (lessons.length <= whole) return [{ lessons }];
  return Array.from({ length: Math.ceil(lessons.length / run) }, (_, i) => ({
    lessons: lessons.slice(i * run, (i + 1) * run),
  }));
}
