import { defineMiddleware } from 'astro:middleware';
import { courseAt } from './library/site.ts';
import { inLanguage, spokenOn } from './messages/language.ts';

/** Every page knows its course, and its interface speaks the course's language. */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  const course = await courseAt(params.course);
  if (course) locals.course = course;
  locals.language = spokenOn(course?.language ?? 'en');
  return inLanguage(locals.language, async () => {
    const response = await next();
    // A page is written as it's read, so it's read to its end while the language holds.
    return new Response(await response.text(), response);
  });
});
