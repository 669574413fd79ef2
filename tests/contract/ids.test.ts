import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeIds } from '../../src/authoring/ids/write.ts';
import { check } from '../../src/authoring/lint/check.ts';
import { here } from '../sites.ts';

const folders: string[] = [];
const quiz = 'courses/tea/quizzes/one.yaml';
const lock = 'courses/tea/ids.lock.yaml';

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the small site, where tea is published and bread is not. */
function site(from = 'tests/fixtures/two-courses'): string {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-'));
  folders.push(folder);
  cpSync(from, folder, { recursive: true });
  return folder;
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const text = read(folder, file);
  expect(text.search(from), `${from} in ${file}`).toBeGreaterThanOrEqual(0);
  writeFileSync(join(folder, file), text.replaceAll(new RegExp(from, 'g'), to));
}

/** The findings as `end of the file's name:line rule`, with what they say. */
const found = (folder: string) =>
  check(folder).map(({ file, line, rule, message }) => ({ at: `${file.split('/').at(-1)}:${line} ${rule}`, message }));

/** The line of a text in the lock of the folder. */
const lineOf = (folder: string, text: string) => read(folder, lock).split('\n').indexOf(text) + 1;

function renameQuestion(folder: string): void {
  edit(folder, quiz, 'id: water', 'id: watter');
  edit(folder, 'courses/tea/lessons/first-tea.mdx', 'id="water"', 'id="watter"');
}

describe('published ids', () => {
  test('are all there in the fixture, whose lock is up to date', () => {
    expect(check('tests/fixtures/two-courses')).toEqual([]);
    const { says } = writeIds('tests/fixtures/two-courses', undefined, 'check');
    expect(says).toMatch(/tea\/ids\.lock\.yaml: 0 ids are not published yet\.$/);
  });

  test('one that is gone is named once, with its line in the lock and what to do', () => {
    const folder = site();
    renameQuestion(folder);
    const [one, ...more] = found(folder);
    expect(more).toEqual([]);
    expect(one?.at).toBe(`ids.lock.yaml:${lineOf(folder, '    water: 1')} published-id`);
    expect(one?.message).toContain('The question "water" was published and is gone');
    expect(one?.message).toContain('Put it back; or');
    expect(one?.message).toContain('Did you mean "watter"?');
  });

  test('an option that is gone is found too', () => {
    const folder = site();
    edit(folder, quiz, 'id: ice', 'id: cold');
    expect(found(folder)).toMatchObject(
      [{ at: `ids.lock.yaml:${lineOf(folder, '    water/ice: 1')} published-id`, message: /option "water\/ice"/ }].map(
        (one) => ({ ...one, message: expect.stringMatching(one.message) }),
      ),
    );
  });

  test('a renamed line is enough for a question and all its options', () => {
    const folder = site();
    renameQuestion(folder);
    edit(folder, lock, 'renamed: \\{\\}', 'renamed: { question: { water: watter } }');
    expect(found(folder)).toEqual([]);
  });

  test('a renamed line to what is not there is refused', () => {
    const folder = site();
    renameQuestion(folder);
    edit(folder, lock, 'renamed: \\{\\}', 'renamed: { question: { water: whater } }');
    expect(found(folder)).toMatchObject([{ message: expect.stringContaining('renamed to "whater"') }]);
  });

  test('a retired line is enough for an option, and its id is not used again', () => {
    const folder = site();
    edit(folder, quiz, 'id: ice', 'id: cold');
    edit(folder, lock, 'retired: \\{\\}', 'retired: { option: [water/ice] }');
    expect(found(folder)).toEqual([]);
    edit(folder, quiz, 'id: cold', 'id: ice');
    expect(found(folder)).toMatchObject([
      { at: 'one.yaml:10 published-id', message: expect.stringMatching(/"water\/ice" is in use.*was retired/) },
    ]);
  });

  test('a revision only goes up', () => {
    const folder = site();
    edit(folder, quiz, 'kind: choice', 'revision: 3\n    kind: choice');
    expect(found(folder)).toEqual([]);
    expect(writeIds(folder).says).toContain('1 id is new');
    expect(read(folder, lock)).toContain('    water: 3\n');
    edit(folder, quiz, 'revision: 3', 'revision: 2');
    expect(found(folder)).toMatchObject([
      { at: 'one.yaml:6 revision', message: expect.stringMatching(/revision 3, and this is 2.*set it to 3, or to 4/) },
    ]);
  });

  test('new ids are no finding; the check lists them, and writing takes them in', () => {
    const folder = site();
    edit(folder, quiz, '(?=      - \\{ id: ice)', '      - { id: milk, text: Milk, why: It comes later. }\n');
    expect(found(folder)).toEqual([]);
    const before = read(folder, lock);
    const listed = writeIds(folder, undefined, 'check').says;
    expect(listed).toContain('1 id is not published yet.\n  option water/milk');
    expect(read(folder, lock)).toBe(before);
    writeIds(folder);
    expect(read(folder, lock)).toContain('    water/milk: 1\n');
    expect(writeIds(folder, undefined, 'check').says).toContain('0 ids are not published yet');
  });

  test('writing keeps what is gone, and what an author wrote, with its comments', () => {
    const folder = site();
    edit(folder, quiz, 'id: ice', 'id: cold');
    edit(folder, lock, 'retired: \\{\\}', 'retired:\n  option:\n    # Nobody chose it.\n    - water/ice');
    writeIds(folder);
    const text = read(folder, lock);
    expect(text).toContain('# Nobody chose it.\n    - water/ice');
    expect(text).toContain('    water/cold: 1\n');
    expect(text).toContain('    water/ice: 1\n');
    expect(text.match(/Every id that was published/g)).toHaveLength(1);
  });

  test('nothing is written while there are findings', () => {
    const folder = site();
    renameQuestion(folder);
    const before = read(folder, lock);
    expect(writeIds(folder)).toMatchObject({ ok: false, says: expect.stringMatching(/Nothing was written\.$/) });
    expect(read(folder, lock)).toBe(before);
  });

  test('a course without a lock is free until it is published by name', () => {
    const folder = site();
    const bread = 'courses/bread/quizzes/one.yaml';
    edit(folder, bread, 'id: ice', 'id: cold');
    expect(found(folder)).toEqual([]);
    expect(writeIds(folder, 'rye').says).toBe('There is no course "rye". There are: bread, tea.');
    writeIds(folder, 'bread');
    edit(folder, bread, 'id: cold', 'id: ice');
    expect(found(folder)).toMatchObject([{ message: expect.stringContaining('option "water/cold"') }]);
  });

  test('hold every part of stories and sheets as well', () => {
    const folder = site(here.content);
    expect(writeIds(folder, 'goldseam-guide')).toMatchObject({ ok: true });
    const text = read(folder, 'courses/goldseam-guide/ids.lock.yaml');
    for (const sort of ['scenario', 'node', 'way', 'ending', 'worksheet', 'field', 'choice']) {
      expect(text).toContain(`\n  ${sort}:\n`);
    }
    expect(check(folder)).toEqual([]);
  }, 60_000);

  test('a lock that cannot be read says where', () => {
    const folder = site();
    edit(folder, lock, 'retired: \\{\\}', 'retierd: {}');
    expect(found(folder)).toMatchObject([{ message: expect.stringContaining('"retierd" is not a field here') }]);
  });

  test('the command stops with the report', () => {
    const folder = site();
    renameQuestion(folder);
    const env = { ...process.env, GOLDSEAM_CONTENT: folder };
    const run = () => execFileSync('node', ['src/authoring/cli.ts', 'ids'], { env, encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(/ids\.lock\.yaml:\d+:\d+ /);
  }, 60_000);
});
