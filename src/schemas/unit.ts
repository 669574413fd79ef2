import { z } from 'astro/zod';
import { id } from './id.ts';

/** A part of a course: lessons that belong together. */
export const unit = z.strictObject({
  /** Stable id, unique among the course's units. */
  id,
  /** What the unit is called. */
  title: z.string().min(1),
  /** One sentence: what its lessons are about. */
  summary: z.string().min(1).optional(),
  /** Ids of its lessons in order. */
  lessons: z.array(id).min(1),
});

export type Unit = z.infer<typeof unit>;

interface Flaw {
  path: PropertyKey[];
  message: string;
}

/** What is wrong with how a course's lessons and units fit together. */
export function unitFlaws({
  lessons,
  units,
}: {
  lessons?: readonly string[] | undefined;
  units: readonly Unit[];
}): Flaw[] {
  if (units.length === 0) {
    const message = '"lessons" is missing. List the ids of the lessons in order, or group them in "units".';
    return lessons ? [] : [{ path: ['lessons'], message }];
  }
  const flaws = [...twice(units), ...(lessons ? strays(lessons, units) : [])];
  return flaws.length > 0 || !lessons ? flaws : disorder(lessons, units);
}

/** Ids of units that are used twice, and lessons that are in two units. */
function twice(units: readonly Unit[]): Flaw[] {
  const ids = new Set<string>();
  const places = new Map<string, string>();
  return units.flatMap((one, u) => {
    const flaws: Flaw[] = [];
    if (ids.has(one.id)) {
      const message = `The unit id "${one.id}" is used twice. Give each unit its own.`;
      flaws.push({ path: ['units', u, 'id'], message });
    }
    ids.add(one.id);
    for (const [i, lesson] of one.lessons.entries()) {
      const first = places.get(lesson);
      const message = `The lesson "${lesson}" is in the unit "${first}" already, and a lesson is in one place. Take one of the two out.`;
      if (first) flaws.push({ path: ['units', u, 'lessons', i], message });
      else places.set(lesson, one.id);
    }
    return flaws;
  });
}

/** Lessons that only the list has, or only a unit. */
function strays(lessons: readonly string[], units: readonly Unit[]): Flaw[] {
  const placed = new Set(units.flatMap((one) => one.lessons));
  const listed = new Set(lessons);
  const unplaced = lessons.flatMap((lesson, i): Flaw[] => {
    const message = `The lesson "${lesson}" is in no unit. Add it to the "lessons" of one.`;
    return placed.has(lesson) ? [] : [{ path: ['lessons', i], message }];
  });
  const unlisted = units.flatMap((one, u) =>
    one.lessons.flatMap((lesson, i): Flaw[] => {
      const message = `The lesson "${lesson}" isn't in the course's "lessons". Add it there; or take that list out, because the units say it all.`;
      return listed.has(lesson) ? [] : [{ path: ['units', u, 'lessons', i], message }];
    }),
  );
  return [...unplaced, ...unlisted];
}

/** The first place where the list and the units part ways. */
function disorder(lessons: readonly string[], units: readonly Unit[]): Flaw[] {
  const order = units.flatMap((one) => one.lessons);
  const at = lessons.findIndex((lesson, i) => lesson !== order[i]);
  const message = `The units have the lesson "${order[at]}" in this place, and "lessons" has "${lessons[at]}". Bring them into one order; or take "lessons" out.`;
  return at < 0 ? [] : [{ path: ['lessons', at], message }];
}
