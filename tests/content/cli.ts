/**
 * Checks courses against the content rules and prints a table of their lessons:
 *
 *     node tests/content/cli.ts [--only <lesson or quiz>] [--quality <profile>] [course folder]…
 *
 * Without a folder, all courses; with `--only`, those that have it. Each is held to the profile it chooses as its
 * `quality`, or to the one that `--quality` names. Exits with 1 when there is an error (E).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { quality } from '../../src/schemas/course.ts';
import { here } from '../sites.ts';
import { courseFolders, load } from './load.ts';
import { having, narrow } from './narrow.ts';
import { list, table } from './report.ts';
import { judge } from './rules.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, quality: { type: 'string' } },
});
const all = resolve(here.content, 'courses');

const { only } = values;
const named = values.quality === undefined ? undefined : quality.parse(values.quality);
const courses = (positionals.length > 0 ? positionals : courseFolders(all)).map((dir) => ({ dir, bank: load(dir) }));

for (const { dir, bank: whole } of only === undefined ? courses : having(courses, only)) {
  const bank = only === undefined ? whole : narrow(whole, only);
  const findings = judge(bank, named ?? bank.course?.quality);
  console.log(`${dir}\n`);
  if (bank.lessons.length > 0) console.log(`${table(bank)}\n`);
  console.log(`${list(findings)}\n`);
  if (findings.some((f) => f.level === 'E')) process.exitCode = 1;
}
