import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Preview, startPreview } from '../preview.ts';

const content = mkdtempSync(join(tmpdir(), 'goldseam-'));
const file = (name: string) => join(content, 'courses/tea', name);
const lesson = '/tea/lessons/first-tea/';
let preview: Preview;

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replaceAll(from, to));
}

/** Waits until a page has a text; an author looks again too. */
const shows = (path: string, text: string) =>
  vi.waitFor(async () => expect((await preview.get(path)).text).toContain(text), { timeout: 60_000, interval: 100 });

describe('the preview', () => {
  beforeAll(async () => {
    cpSync('tests/fixtures/two-courses', content, { recursive: true });
    edit('lessons/first-tea.mdx', '<Question id="water" />', '<Question id="watr" />\n\n<Question id="water" />');
    preview = await startPreview(content);
  }, 120_000);

  afterAll(() => {
    preview?.stop();
    rmSync(content, { recursive: true });
  });

  test('starts although something is wrong, says what, and says when it is mended', async () => {
    expect(preview.said()).toMatch(/first-tea\.mdx:8:1 {2}There is no question "watr"/);
    edit('lessons/first-tea.mdx', '<Question id="watr" />\n\n', '');
    await shows(lesson, 'data-question="water"');
    await vi.waitFor(() => expect(preview.said()).toContain('in order again'), { timeout: 60_000 });
  });

  test('shows what was changed in a quiz and in a lesson', async () => {
    edit('quizzes/one.yaml', 'stem: ', 'stem: Tell me. ');
    await shows(lesson, 'Tell me.');
    writeFileSync(
      file('lessons/first-tea.mdx'),
      `${readFileSync(file('lessons/first-tea.mdx'), 'utf8')}\nNew words.\n`,
    );
    await shows(lesson, 'New words.');
  });

  test('shows what is wrong in place of a page that could not be right, until it is mended', async () => {
    edit('quizzes/one.yaml', 'stem: ', 'stemm: ');
    await shows(lesson, '&#34;stemm&#34; is not a field here');
    expect(await preview.get(lesson)).toMatchObject({ status: 500, text: expect.stringContaining('one.yaml:7:5') });
    expect(preview.said()).toMatch(/one\.yaml:7:5 {2}"stemm" is not a field here/);
    edit('quizzes/one.yaml', 'stemm: ', 'stem: ');
    await shows(lesson, 'New words.');
  });

  test('shows a page with a lost link all the same to who asks for it', async () => {
    edit('lessons/first-tea.mdx', 'New words.', 'New words. [More](../more/)');
    await shows(lesson, 'There is no page at /tea/lessons/more/');
    const all = /href="(\?[^"]+)">Show the page all the same/.exec((await preview.get(lesson)).text)?.[1];
    await shows(`${lesson}${all}`, 'data-question="water"');
    expect((await preview.get(lesson)).status).toBe(200);
    edit('lessons/first-tea.mdx', ' [More](../more/)', '');
    await shows(lesson, 'New words.');
  });

  test('meets a new lesson', async () => {
    const text = readFileSync(file('lessons/first-tea.mdx'), 'utf8').replace(/<Question[^>]*>/, '');
    writeFileSync(
      file('lessons/more-tea.mdx'),
      text.replace('id: first-tea', 'id: more-tea').replace('New words.', 'More tea.'),
    );
    edit('course.yaml', '[first-tea]', '[first-tea, more-tea]');
    await shows('/tea/lessons/more-tea/', 'More tea.');
    await shows('/tea/lessons/', '/tea/lessons/more-tea/');
  });
});
