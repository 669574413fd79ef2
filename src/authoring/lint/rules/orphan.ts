import type { Finding } from '../../../reader/finding.ts';
import type { AllContent } from '../../../reader/reader.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { addressesOf } from '../addresses.ts';
import { linksIn } from '../links.ts';
import { resolve } from '../resolve.ts';
import { said } from '../say.ts';

/** What no way leads to: it may be unfinished, so it stops nothing. */
export function orphan(all: AllContent): Finding[] {
  const addresses = addressesOf(all);
  const reached = new Set<string>();
  for (const { text, url } of linksIn(all)) {
    const { to } = resolve(url, text.source.file, addresses);
    const thing = to === undefined ? undefined : addresses.pages.get(to)?.thing;
    if (thing && addresses.ofText.get(text.source.file) !== to) reached.add(thing);
  }
  return all.shelves.flatMap((shelf) => inCourse(shelf, reached));
}

function inCourse(shelf: Shelf, reached: ReadonlySet<string>): Finding[] {
  const { course } = shelf;
  if (!course) return [];
  const listed = new Set(course.data.lessons);
  const texts = [...shelf.lessons.filter(({ data }) => listed.has(data.id)), ...shelf.pages];
  const placed = new Set(texts.flatMap(({ text }) => text.acts.map(({ name, id }) => `${name} ${id}`)));
  const lessons = shelf.lessons.flatMap((item) =>
    listed.has(item.data.id)
      ? []
      : [
          said(
            item,
            ['id'],
            'orphan',
            `The course doesn't list this lesson, so it has no page. Add "${item.data.id}" to "lessons" in course.yaml, or take the file out.`,
            'warning',
          ),
        ],
  );
  const pages = shelf.pages.flatMap((item) =>
    item.data.place !== 'none' || reached.has(`page ${item.data.id}`)
      ? []
      : [
          said(
            item,
            ['id'],
            'orphan',
            `No link leads to this page. Link to it from a text, or write "place: foot" in its head.`,
            'warning',
          ),
        ],
  );
  const quizzes = shelf.quizzes.flatMap((item): Finding[] => {
    const { data } = item;
    if (placed.has(`Quiz ${data.id}`)) return [];
    if (data.mode !== 'practice') {
      if (reached.has(`quiz ${data.id}`) || course.data.quiz === data.id) return [];
      return [
        said(
          item,
          ['id'],
          'orphan',
          `No lesson leads to this quiz. Place it in one: <Quiz id="${data.id}" />`,
          'warning',
        ),
      ];
    }
    const lost = data.questions.flatMap((one, i) => (placed.has(`Question ${one.id}`) ? [] : [{ id: one.id, i }]));
    if (lost.length === data.questions.length)
      return [
        said(
          item,
          ['id'],
          'orphan',
          `No lesson asks the questions of this quiz. Place it in one: <Quiz id="${data.id}" />`,
          'warning',
        ),
      ];
    return lost.map(({ id, i }) =>
      said(
        item,
        ['questions', i, 'id'],
        'orphan',
        `No lesson asks this question. Place it in one: <Question id="${id}" />`,
        'warning',
      ),
    );
  });
  const stories = shelf.scenarios.flatMap((item) =>
    item.data.lesson || placed.has(`Scenario ${item.data.id}`) || reached.has(`scenario ${item.data.id}`)
      ? []
      : [
          said(
            item,
            ['id'],
            'orphan',
            `No lesson tells this story. Place it in one: <Scenario id="${item.data.id}" />; or name the one it belongs to as its "lesson".`,
            'warning',
          ),
        ],
  );
  const sheets = shelf.worksheets.flatMap((item) =>
    placed.has(`Worksheet ${item.data.id}`) || reached.has(`worksheet ${item.data.id}`)
      ? []
      : [
          said(
            item,
            ['id'],
            'orphan',
            `No lesson has this worksheet. Place it in one: <Worksheet id="${item.data.id}" />`,
            'warning',
          ),
        ],
  );
  return [...lessons, ...pages, ...quizzes, ...stories, ...sheets];
}
