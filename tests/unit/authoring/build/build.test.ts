import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../../src/authoring/build/build.ts';
import { inALine } from '../../../../src/authoring/build/figures.ts';
import { folder, read, site, write } from './folder.ts';

const content = 'tests/fixtures/two-courses';

describe('a build', () => {
  test('puts what it rendered in the place of the last site, and says what and where', async () => {
    const out = write(folder(), site('old'));
    const built = await buildSite({
      project: folder(),
      content,
      out,
      render: async (work) => write(join(work, 'a'), site('new')),
    });
    expect(built).toEqual({ ok: true, says: `About bread and 1 more course: 2 pages, 0.1 MB, in ${out} (1 s).` });
    expect(read(out)).toEqual(site('new'));
  });

  test('that breaks in the middle leaves the last site byte for byte, and nothing aside', async () => {
    const out = write(folder(), site('old'));
    let aside = '';
    const render = async (work: string) => {
      aside = work;
      write(join(work, 'a'), { 'index.html': 'half' });
      throw new Error('The page /tea/ breaks.');
    };
    const built = await buildSite({ project: folder(), content, out, render });
    expect(built.ok).toBe(false);
    expect(built.says).toBe(`The page /tea/ breaks.\n\nThe build failed. The last site in ${out} is untouched.`);
    expect(read(out)).toEqual(site('old'));
    expect(read(aside)).toEqual({});
  });

  test('of content with a flaw renders nothing and leaves the last site', async () => {
    const out = write(folder(), site('old'));
    const flawed = write(folder(content), { 'courses/tea/course.yaml': 'id: tea\n' });
    const render = () => expect.unreachable('flawed content was rendered');
    const built = await buildSite({ project: folder(), content: flawed, out, render });
    expect(built.ok).toBe(false);
    expect(built.says).toMatch(/course\.yaml:\d+:\d+ [\s\S]* is untouched\.$/);
    expect(read(out)).toEqual(site('old'));
  });

  test('says that nothing was built where there was no site before', async () => {
    const render = () => Promise.reject(new Error('It breaks.'));
    const { says } = await buildSite({ project: folder(), content, out: join(folder(), 'dist'), render });
    expect(says).toBe('It breaks.\n\nThe build failed. Nothing was built.');
  });

  test('waits for another one of the same project', async () => {
    const project = folder();
    const said: string[] = [];
    const build = (name: string) =>
      buildSite({
        project,
        content,
        out: join(folder(), 'dist'),
        async render(work) {
          said.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 50));
          said.push(`${name} ends`);
          return write(join(work, 'a'), site(name));
        },
      });
    const built = await Promise.all(['a', 'b', 'c'].map(build));
    expect(built.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(said.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  });
});

test.each<[titles: string[], pages: number, bytes: number, seconds: number, says: string]>([
  [['Tea'], 1, 40_000, 0.2, 'Tea: 1 page, 0.1 MB, in dist (1 s).'],
  [['Tea', 'Bread'], 78, 2_140_000, 12.4, 'Tea and 1 more course: 78 pages, 2.1 MB, in dist (12 s).'],
  [['Tea', 'Bread', 'Jam'], 3000, 99_960_000, 61, 'Tea and 2 more courses: 3000 pages, 100.0 MB, in dist (61 s).'],
])('%j, %d pages, %d bytes and %d seconds are told in a line', (titles, pages, bytes, seconds, says) => {
  expect(inALine(titles, { pages, bytes }, 'dist', seconds)).toBe(says);
});
