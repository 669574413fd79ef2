import type { Finding } from '../../../reader/finding.ts';
import { nearestFirst } from '../../../reader/nearest.ts';
import type { AllContent } from '../../../reader/reader.ts';
import { said } from '../say.ts';

/** Pages of the site that stand beside the courses. */
const own = ['lessons', 'quizzes', 'scenarios', 'worksheets', 'units', 'record', 'sources', 'outline', '404'];

/** Courses that share an id or an address, or a site that doesn't say which of them stands at its top. */
export function courses(all: AllContent): Finding[] {
  const { shelves, siteItem } = all;
  const found = shelves.flatMap(({ course }) => course ?? []);
  const home = siteItem?.data.home;
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const item of found) {
    const { id } = item.data;
    const first = seen.get(id);
    if (first)
      findings.push(
        said(
          item,
          ['id'],
          'duplicate-id',
          `The course id "${id}" is used twice; the first is in ${first}. Give each its own, because the course's address and the learners' records are named by it.`,
        ),
      );
    else seen.set(id, item.source.file);
  }
  const ids = [...seen.keys()];
  if (siteItem && home && home !== 'list' && !seen.has(home))
    findings.push(said(siteItem, ['home'], 'reference', `There is no course "${home}".${nearestFirst(home, ids)}`));
  if (siteItem && !home && ids.length > 1)
    findings.push(
      said(
        siteItem,
        [],
        'reference',
        `There are ${ids.length} courses, and nothing says which of them stands at the top of the site. Add "home: ${ids[0]}", or "home: list" for a list of all of them.`,
      ),
    );
  return [...findings, ...meeting(all, ids)];
}

/** A course beside the one at the top, whose address that one has for something else. */
function meeting({ shelves, siteItem }: AllContent, ids: readonly string[]): Finding[] {
  const home = shelves.find(({ course }) => course?.data.id === siteItem?.data.home);
  if (ids.length < 2 || !home) return [];
  const pages = new Map(home.pages.map(({ data, source }) => [data.id, source.file]));
  return shelves.flatMap(({ course }) => {
    if (!course || course === home.course) return [];
    const { id } = course.data;
    const other = own.includes(id) ? 'a page that every site has' : pages.get(id);
    return other
      ? [
          said(
            course,
            ['id'],
            'address',
            `This course would stand at /${id}/, which is the address of ${other}. Give one of the two another id.`,
          ),
        ]
      : [];
  });
}
