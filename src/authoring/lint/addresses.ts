import { readdirSync } from 'node:fs';
import type { Book } from '../../domain/course/book.ts';
import { attribute, everyNode } from '../../reader/mdx/tree.ts';
import type { AllContent } from '../../reader/reader.ts';
import type { TextItem } from '../../reader/reading.ts';

/** A page of the site. */
export interface Spot {
  /** What it's about, as `lesson one`; undefined for pages that every course has. */
  thing?: string;
  /** Its anchors; undefined where they aren't known. */
  anchors?: () => ReadonlySet<string>;
}

/** Everything on the site that has an address, from the site's base: pages end in `/`. */
export interface Addresses {
  pages: ReadonlyMap<string, Spot>;
  /** Files that are copied as they are. */
  files: ReadonlySet<string>;
  /** The address of the page of a text, by its file; undefined where it has none. */
  ofText: ReadonlyMap<string, string>;
}

/** What stands before the addresses of a course: nothing for the one at the top of the site. */
function prefixOf(all: AllContent, { course }: Book): string {
  const isHome = all.books.size === 1 || course.id === all.site?.home;
  return isHome ? '/' : `/${course.id}/`;
}

/** Looks up all addresses of a site. */
export function addressesOf(all: AllContent): Addresses {
  const pages = new Map<string, Spot>([['/', {}]]);
  const ofText = new Map<string, string>();
  for (const shelf of all.shelves) {
    const book = [...all.books.values()].find(({ folder }) => shelf.folder.endsWith(folder));
    if (!book) continue;
    const to = prefixOf(all, book);
    for (const [path, spot] of pagesOf(book)) pages.set(`${to}${path}`, spot);
    const text = (item: TextItem<{ id: string }>, sort: string, path: string, asks: boolean) => {
      ofText.set(item.source.file, path);
      pages.set(path, { thing: `${sort} ${item.data.id}`, anchors: once(() => anchorsOf(item, book)) });
      if (asks) pages.set(`${path}answers/`, {});
    };
    const listed = new Map(book.lessons.map((lesson) => [lesson.id, lesson]));
    for (const item of shelf.lessons) {
      const lesson = listed.get(item.data.id);
      if (lesson) text(item, 'lesson', `${to}lessons/${item.data.id}/`, lesson.questions.length > 0);
    }
    const asking = new Set(book.pages.filter(({ questions }) => questions.length > 0).map(({ id }) => id));
    for (const item of shelf.pages) text(item, 'page', `${to}${item.data.id}/`, asking.has(item.data.id));
  }
  return { pages, files: publicFiles(), ofText };
}

/** The pages that come of a course's data, from its own base. */
function* pagesOf(book: Book): Generator<[string, Spot]> {
  const sources = new Set(book.course.sources.map(({ id }) => id));
  yield ['', {}];
  yield ['lessons/', {}];
  yield ['record/', {}];
  if (sources.size > 0) yield ['sources/', { anchors: () => new Set(['main', ...sources]) }];
  if (book.units.length > 1) for (const [i] of book.units.entries()) yield [`units/${i + 1}/`, {}];
  for (const quiz of book.quizzes) {
    if (quiz.mode === 'practice') continue;
    yield [`quizzes/${quiz.id}/`, { thing: `quiz ${quiz.id}` }];
    if (quiz.mode === 'moments' || quiz.showKey === 'always') yield [`quizzes/${quiz.id}/answers/`, {}];
  }
  for (const { id } of book.scenarios) {
    yield [`scenarios/${id}/`, { thing: `scenario ${id}` }];
    yield [`scenarios/${id}/handout/`, { thing: `scenario ${id}` }];
    yield [`scenarios/${id}/facilitator/`, { thing: `scenario ${id}` }];
  }
  for (const { id, kind } of book.worksheets)
    if (kind === 'steps') yield [`worksheets/${id}/`, { thing: `worksheet ${id}` }];
}

/** The anchors on the page of a text: of its headings, its questions, its sources, and what its author named. */
function anchorsOf({ text, root, data }: TextItem<object>, book: Book): ReadonlySet<string> {
  const anchors = new Set(['main', ...text.headings.map(({ slug }) => slug)]);
  for (const node of everyNode(root)) {
    const id = attribute(node, 'id');
    if (id && (/^[a-z]/.test(node.name ?? '') || node.name === 'Voices')) anchors.add(id);
  }
  for (const { name, id } of text.acts) {
    const quiz = name === 'Quiz' ? book.known.quiz.get(id) : undefined;
    if (quiz?.mode === 'practice') for (const question of quiz.questions) anchors.add(`q-${question.id}`);
    else if (quiz) anchors.add(`quiz-${id}`);
    const letter = { Question: 'q', Scenario: 's', Worksheet: 'w', Quiz: undefined }[name];
    if (letter) anchors.add(`${letter}-${id}`);
  }
  const sources = 'sources' in data && Array.isArray(data.sources) ? data.sources : [];
  for (const id of sources) anchors.add(`source-${id}`);
  if (sources.length > 0) anchors.add('sources');
  return anchors;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function publicFiles(): ReadonlySet<string> {
  try {
    const names = readdirSync('public', { recursive: true, encoding: 'utf8' });
    return new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
  } catch {
    return new Set();
  }
}
