import { type Item, itemOf } from '../domain/quiz/assessment/item.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { bookOf } from './books.ts';
import { paths } from './paths.ts';
import type { CourseEntry } from './site.ts';

/** Something to follow. */
interface Target {
  title: string;
  href: string;
}

/** What the page of an assessment reckons with, and the links that a result gives. */
export async function toldOfTest(course: CourseEntry, { questions, mode: _, ...test }: Assessment) {
  const items: Item[] = questions.map((question) => itemOf(question, course.language));
  const to = await paths(course);
  const { lesson } = bookOf(course);
  const titleOf = (id: string) => lesson.get(id)?.title ?? id;
  const revisit: Record<string, Target> = {};
  for (const { id, revisit: place } of test.objectives) {
    if (!place) continue;
    const headings = lesson.get(place.lesson)?.headings ?? [];
    const slug = headings.find((heading) => heading.text === place.heading)?.slug;
    const href = to.lesson(place.lesson);
    revisit[id] = slug
      ? { title: place.heading ?? '', href: `${href}#${slug}` }
      : { title: titleOf(place.lesson), href };
  }
  const next = test.next ? { title: titleOf(test.next), href: to.lesson(test.next) } : undefined;
  return { test, items, revisit, next };
}
