import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { course } from './schemas/course.ts';
import { glossary } from './schemas/glossary.ts';
import { lesson } from './schemas/lesson.ts';
import { page } from './schemas/page.ts';
import { quiz } from './schemas/quiz.ts';
import { scenario } from './schemas/scenario.ts';
import { site } from './schemas/site.ts';
import { worksheet } from './schemas/worksheet.ts';

// Tests build other content with the same code.
const base = process.env.GOLDSEAM_CONTENT ?? './content';

/** Entries are named by their place, `<course>/<kind>/<file>`; ids come from what is in the file. */
const place = ({ entry }: { entry: string }) => entry.replace(/^courses\//, '').replace(/\.[a-z]+$/, '');
const files = (pattern: string) => glob({ base, pattern, generateId: place });

// Astro keeps what it has parsed, and parses it anew when this file changes. Raise
// the number with every change of a schema, or old entries lack new fields: 4.
export const collections = {
  site: defineCollection({ loader: files('site.yaml'), schema: site }),
  courses: defineCollection({ loader: files('courses/*/course.yaml'), schema: course }),
  lessons: defineCollection({ loader: files('courses/*/lessons/*.mdx'), schema: lesson }),
  pages: defineCollection({ loader: files('courses/*/pages/*.mdx'), schema: page }),
  quizzes: defineCollection({ loader: files('courses/*/quizzes/*.yaml'), schema: quiz }),
  worksheets: defineCollection({ loader: files('courses/*/worksheets/*.yaml'), schema: worksheet }),
  scenarios: defineCollection({ loader: files('courses/*/scenarios/*.yaml'), schema: scenario }),
  glossaries: defineCollection({ loader: files('courses/*/glossary.yaml'), schema: glossary }),
};
