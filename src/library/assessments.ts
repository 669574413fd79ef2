import { getCollection, render } from 'astro:content';
import type { Words } from '../domain/quiz/assessment/asking.ts';
import { formsOf } from '../domain/quiz/assessment/draw.ts';
import { type Item, itemOf } from '../domain/quiz/assessment/item.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { lessons } from './lessons.ts';
import { paths } from './paths.ts';
import { assessmentsOf } from './quizzes.ts';
import type { CourseEntry } from './site.ts';

/** Something to follow. */
interface Target {
  title: string;
  href: string;
}

/** What the page of an assessment carries: no reasons where they are never shown, and the links that a result gives. */
export async function toldOfTest(course: CourseEntry, { questions, mode: _, ...test }: Assessment, words: Words) {
  const items: Item[] = questions.map((question) => itemOf(question, test.showKey !== 'never', words));
  const to = await paths(course);
  const all = await lessons(course);
  const titleOf = (id: string) => all.find((lesson) => lesson.id === id)?.title ?? id;
  const revisit: Record<string, Target> = {};
  for (const { id, revisit: place } of test.objectives) {
    if (!place) continue;
    const slug = place.heading && (await slugOf(course, place.lesson, place.heading));
    const href = to.lesson(place.lesson);
    revisit[id] = slug
      ? { title: place.heading ?? '', href: `${href}#${slug}` }
      : { title: titleOf(place.lesson), href };
  }
  const next = test.next ? { title: titleOf(test.next), href: to.lesson(test.next) } : undefined;
  return { test, items, revisit, next };
}

/** The assessments of a course: where each stands, and the ids that its attempts name. */
export async function testsOf(course: CourseEntry): Promise<(Target & { forms: string[] })[]> {
  const to = await paths(course);
  return (await assessmentsOf(course)).map((test) => ({
    title: test.title,
    href: to.quiz(test.id),
    forms: formsOf(test),
  }));
}

/** The anchor of a heading, as the lesson's page has it. */
async function slugOf(course: CourseEntry, lesson: string, text: string): Promise<string | undefined> {
  const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${course.folder}/`));
  const entry = entries.find((one) => one.data.id === lesson);
  return entry && (await render(entry)).headings.find((heading) => heading.text === text)?.slug;
}
