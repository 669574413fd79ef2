import { codebookOf } from '../../../domain/lms/state/book-codes.ts';
import { clashes } from '../../../domain/lms/state/codebook.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { AllContent } from '../../../reader/reader.ts';
import { said } from '../say.ts';

/** Ids that what an LMS keeps couldn't tell apart: it has room for a number in the place of each. One course in many has such a pair. */
export function keptApart({ shelves, books }: AllContent): Finding[] {
  return shelves.flatMap(({ course, folder }) => {
    const book = [...books.values()].find((one) => one.course.id === course?.data.id && folder.endsWith(one.folder));
    if (!course || !book) return [];
    return clashes(codebookOf(book)).map(({ of, ids: [one, other] }) =>
      said(
        course,
        ['id'],
        'duplicate-id',
        `An LMS could not tell "${one}" from "${other}"${of ? ` in "${of}"` : ''}, by chance. Change one of these ids.`,
      ),
    );
  });
}
