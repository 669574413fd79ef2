import type { z } from 'astro/zod';
import { course } from '../../schemas/course.ts';
import { glossary } from '../../schemas/glossary.ts';
import { lesson } from '../../schemas/lesson.ts';
import { page } from '../../schemas/page.ts';
import { quiz } from '../../schemas/quiz.ts';
import { scenario } from '../../schemas/scenario.ts';
import { site } from '../../schemas/site.ts';
import { worksheet } from '../../schemas/worksheet.ts';

/** The nouns that authors write, each a file of its own or the front matter of one. */
export const nouns = { course, glossary, lesson, page, quiz, scenario, site, worksheet };

export type Noun = keyof typeof nouns;

/** Each noun as it may be written, before defaults are filled in. */
export type Written = { [N in Noun]: z.input<(typeof nouns)[N]> };

/** Where files of each noun lie in the folder of content. */
export const places: Record<Noun, string> = {
  course: 'courses/*/course.yaml',
  glossary: 'courses/*/glossary.yaml',
  lesson: 'courses/*/lessons/*.mdx',
  page: 'courses/*/pages/*.mdx',
  quiz: 'courses/*/quizzes/*.yaml',
  scenario: 'courses/*/scenarios/*.yaml',
  site: 'site.yaml',
  worksheet: 'courses/*/worksheets/*.yaml',
};
