import { beforeEach, expect, test, vi } from 'vitest';
import { type Reader, readerOf } from '../../../src/reader/reader.ts';
import { courseOf } from './course.ts';
import { type Counted, filesOf } from './files.ts';

const parses = { yaml: 0, mdx: 0 };

vi.mock('yaml', async (load) => {
  const real = await load<typeof import('yaml')>();
  const parseDocument: typeof real.parseDocument = (...given) => {
    parses.yaml += 1;
    return real.parseDocument(...given);
  };
  return { ...real, parseDocument };
});
vi.mock('satteri', async (load) => {
  const real = await load<typeof import('satteri')>();
  const mdxToMdast: typeof real.mdxToMdast = (...given) => {
    parses.mdx += 1;
    return real.mdxToMdast(...given);
  };
  return { ...real, mdxToMdast };
});

const shared: { reader: Reader | undefined } = { reader: undefined };
vi.mock('../../../src/reader/shared.ts', () => ({ sharedReader: () => shared.reader }));
const names = Array.from({ length: 40 }, (_, i) => `lesson-${i}`);
let files: Counted;

beforeEach(() => {
  parses.yaml = 0;
  parses.mdx = 0;
  files = filesOf(courseOf(names));
  shared.reader = readerOf('content', files);
});

/** What the pages of a site ask for, over and over: lists, lessons, questions, quizzes, addresses. */
async function askForPages(): Promise<void> {
  const { courses } = await import('../../../src/library/site.ts');
  const { answeredLessons, lessons, lessonsWith } = await import('../../../src/library/lessons.ts');
  const { question, quiz, quizzes } = await import('../../../src/library/quizzes.ts');
  const { outlinesOf } = await import('../../../src/library/outline.ts');
  const { pages } = await import('../../../src/library/pages.ts');
  const { perPart } = await import('../../../src/library/routes.ts');
  const [course] = await courses();
  if (!course) throw new Error('There is no course.');
  for (const route of await perPart('lesson', answeredLessons)) {
    expect(route.props.part.minutes[0]).toBeGreaterThan(0);
    for (const { id } of route.props.part.questions) await question(course, id);
    await quiz(course, `${route.props.part.id}-here`);
    expect(await lessons(course)).toHaveLength(names.length);
    expect(await quizzes(course)).toHaveLength(names.length * 2);
    await lessonsWith(course, 'none');
    await pages(course);
  }
  expect((await outlinesOf(course)).flatMap(({ lessons }) => lessons)).toHaveLength(names.length);
}

test('each file is read once and parsed once, however many pages ask', async () => {
  await askForPages();
  await askForPages();
  expect([...files.reads.values()].filter((times) => times !== 1)).toEqual([]);
  expect(files.reads.size).toBe(names.length * 2 + 3);
  // Every file has YAML, and every text has a tree.
  expect(parses).toEqual({ yaml: names.length * 2 + 3, mdx: names.length + 1 });
});

test('after a change only what has changed is read again', async () => {
  await askForPages();
  const path = 'content/courses/c/lessons/lesson-7.mdx';
  files.write(path, `${new TextDecoder().decode(files.read(path))}\nMore words.\n`);
  const before = new Map(files.reads);
  shared.reader?.turn();
  await askForPages();
  const again = [...files.reads].filter(([file, times]) => times !== before.get(file));
  expect(again.map(([file]) => file)).toEqual([path]);
  expect(parses.mdx).toBe(names.length + 2);
});

test('a new file is met once somebody says that files have changed', async () => {
  await askForPages();
  const reader = shared.reader as Reader;
  files.write('content/courses/c/pages/more.mdx', '---\nid: more\ntitle: More\nsummary: S.\n---\n\nWords.\n');
  expect(reader.read().books.get('c')?.pages).toHaveLength(1);
  reader.turn();
  expect(
    reader
      .read()
      .books.get('c')
      ?.pages.map(({ id }) => id),
  ).toEqual(['about', 'more']);
});

test('what follows from a book is the same object for every page', async () => {
  const { lessons } = await import('../../../src/library/lessons.ts');
  const { courses } = await import('../../../src/library/site.ts');
  const [one] = await courses();
  const [other] = await courses();
  if (!one || !other) throw new Error('There is no course.');
  expect(await lessons(one)).toBe(await lessons(other));
});
