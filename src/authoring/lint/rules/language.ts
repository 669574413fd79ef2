import { readdirSync } from 'node:fs';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { nameOf } from '../../../schemas/language.ts';
import { said } from '../say.ts';

/** The languages that the interface speaks: each has a folder of sentences. */
const spoken = (): string[] =>
  readdirSync(new URL('../../../messages/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A course in a language that the interface doesn't speak: its buttons and messages will be English. */
export function language({ course }: Shelf): Finding[] {
  if (!course) return [];
  const { language: tag } = course.data;
  const all = spoken();
  if (all.includes(tag) || all.includes(tag.split('-')[0] ?? '')) return [];
  const message = `The course is in ${nameOf(tag) ?? tag}, and its buttons and messages will be in English: the interface speaks ${all.join(', ')} so far. CONTRIBUTING.md says how to add a language.`;
  return [said(course, ['language'], 'language', message, 'warning')];
}
