/**
 * Checks courses against the content rules and prints a table of their lessons:
 *
 *     node tests/content/cli.ts [--only <lesson or quiz>] [course folder]…
 *
 * Without a folder, all courses; with `--only`, those that have it. Exits with 1 when there is an error (E).
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { courseFolders, load } from './load.ts';
import { having, narrow } from './narrow.ts';
import { list, table } from './report.ts';
import { judge } from './rules.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const all = fileURLToPath(new URL('../../content/courses', import.meta.url));

const { only } = values;
const courses = (positionals.length > 0 ? positionals : courseFolders(all)).map((dir) => ({ dir, bank: load(dir) }));

for (const { dir, bank: whole } of only === undefined ? courses : having(courses, only)) {
  const bank = only === undefined ? whole : narrow(whole, only);
  const findings = judge(bank);
  console.log(`${dir}\n`);
  if (bank.lessons.length > 0) console.log(`${table(bank)}\n`);
  console.log(`${list(findings)}\n`);
  if (findings.some((f) => f.level === 'E')) process.exitCode = 1;
}
