import { type Finding, isError } from '../../reader/finding.ts';
import { nameOf } from '../../reader/name.ts';
import { type AllContent, type Reader, readerOf } from '../../reader/reader.ts';
import { contentFolder, sharedReader } from '../../reader/shared.ts';
import type { Shelf } from '../../reader/shelf.ts';
import { alike } from './rules/alike.ts';
import { alone as standsAlone } from './rules/alone.ts';
import { answer } from './rules/answer.ts';
import { completion } from './rules/completion.ts';
import { contrast } from './rules/contrast.ts';
import { courses } from './rules/courses.ts';
import { drawing } from './rules/drawing.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { heading } from './rules/heading.ts';
import { keptApart } from './rules/kept-apart.ts';
import { language } from './rules/language.ts';
import { link } from './rules/link.ts';
import { orphan } from './rules/orphan.ts';
import { picture } from './rules/picture.ts';
import { placedTwice } from './rules/placed-twice.ts';
import { plainSite, plainText } from './rules/plain-text.ts';
import { point } from './rules/point.ts';
import { publishedId } from './rules/published-id.ts';
import { reference } from './rules/reference.ts';
import { reserved } from './rules/reserved.ts';
import { sheetTexts } from './rules/sheet-texts.ts';
import { story } from './rules/story.ts';
import { tag } from './rules/tag.ts';
import { term } from './rules/term.ts';
import { typedMarks } from './rules/typed-marks.ts';
import { unseen, unseenSite } from './rules/unseen.ts';
import { word } from './rules/word.ts';

/** Rules about what stands in one place, whatever else can be read. */
const alone = [
  tag,
  heading,
  picture,
  plainText,
  term,
  drawing,
  language,
  unseen,
  alike,
  answer,
  sheetTexts,
  typedMarks,
  standsAlone,
];
/** Rules about how the parts of a course fit together. */
const together = [duplicateId, reserved, reference, point, word, placedTwice, contrast, completion, story, publishedId];
/** Rules about the whole site. */
const across = [courses, keptApart, plainSite, unseenSite, link, orphan];

/** Everything that is wrong with what was read, all at once. */
export function judge(all: AllContent): Finding[] {
  const { shelves, findings } = all;
  const errors = findings.filter(isError).map(({ file }) => file);
  // What could not be read would make each of its ids look missing; that is said once it can.
  const isWhole = ({ folder }: Shelf) => !errors.some((file) => file.startsWith(`${nameOf(folder)}/`));
  return [
    ...findings,
    ...shelves.flatMap((shelf) => alone.flatMap((rule) => rule(shelf))),
    ...shelves.filter(isWhole).flatMap((shelf) => together.flatMap((rule) => rule(shelf))),
    ...(errors.length === 0 ? across.flatMap((rule) => rule(all)) : []),
  ];
}

/** Who reads the content below a folder: for the site's own content the reader that the site has, too. */
export function readerFor(content: string): Reader {
  return content === contentFolder() ? sharedReader() : readerOf(content);
}

/** Everything that is wrong with the content below a folder. A site that this process builds of it reads nothing again. */
export function check(content: string): Finding[] {
  const reader = readerFor(content);
  reader.turn();
  return judge(reader.read());
}
