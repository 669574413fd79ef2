import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** What a course has at its own addresses, and what stands there. */
const taken: Readonly<Record<string, string>> = {
  lessons: 'the list of lessons',
  quizzes: 'the quizzes',
  scenarios: 'the stories',
  worksheets: 'the worksheets',
  units: 'the units',
  record: "the learner's record",
  sources: 'the sources',
  outline: 'the outline of the course',
  '404': 'the page that is not there',
};

/** A page whose address every course has for something else. */
export function reserved({ pages }: Shelf): Finding[] {
  return pages.flatMap((page) => {
    const { id } = page.data;
    const what = Object.hasOwn(taken, id) ? taken[id] : undefined;
    if (!what) return [];
    return [
      said(
        page,
        ['id'],
        'address',
        `A page can't have the id "${id}", because its address is that of ${what}. Write id: ${id}-page, or another.`,
      ),
    ];
  });
}
