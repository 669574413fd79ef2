import { basename } from 'node:path';
import type { Contents, Written } from '../domain/course/contents.ts';
import type { TextItem } from './reading.ts';
import type { Shelf } from './shelf.ts';

/** What was read of a course, without where it was read; undefined without its course.yaml. */
export function contentsOf(shelf: Shelf): Contents | undefined {
  if (!shelf.course) return undefined;
  const folder = basename(shelf.folder);
  const written = <T>({ source, data, text }: TextItem<T>): Written<T> => ({
    file: [folder, ...source.file.split('/').slice(-2)].join('/').replace(/\.mdx$/, ''),
    head: data,
    text,
  });
  const data = <T>(items: readonly { data: T }[]) => items.map((item) => item.data);
  return {
    folder,
    course: shelf.course.data,
    lessons: shelf.lessons.map(written),
    pages: shelf.pages.map(written),
    quizzes: data(shelf.quizzes),
    scenarios: data(shelf.scenarios),
    worksheets: data(shelf.worksheets),
    terms: shelf.glossary?.data.terms ?? [],
  };
}
