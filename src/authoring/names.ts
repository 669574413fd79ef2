import { join } from 'node:path';
import { deskOn } from '../reader/desk.ts';
import { onDisk } from '../reader/files.ts';
import type { AllContent } from '../reader/reader.ts';
import { site } from '../schemas/site.ts';

/** What the site calls itself in `site.yaml`, for a line in the terminal; "The site" where it doesn't say. */
export function siteName(content: string): string {
  return deskOn(onDisk).data(join(content, 'site.yaml'), site).item?.data.name ?? 'The site';
}

/** The titles of the courses that were read, the one at the top of the site first. */
export function courseTitles({ site: own, books }: AllContent): string[] {
  const courses = [...books.values()].map(({ course }) => course);
  const rank = ({ id }: { id: string }) => `${id === own?.home ? 0 : 1}${id}`;
  return courses.sort((a, b) => rank(a).localeCompare(rank(b))).map(({ title }) => title);
}
