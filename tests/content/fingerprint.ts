/**
 * Writes fingerprints.json from texts that the courses draw on and must not copy:
 *
 *     node tests/content/fingerprint.ts [--keep] [--title "An article's title"]… file…
 *
 * Runs inside a title are left out, since a course names its sources. `--keep` adds to what is there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprint, runs, sourceFingerprints } from './fingerprints.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { title: { type: 'string', multiple: true, default: [] }, keep: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('Name at least one text file.');

const found = values.keep ? new Set(sourceFingerprints()) : new Set<string>();
for (const file of positionals) for (const run of runs(readFileSync(file, 'utf8'))) found.add(fingerprint(run));
for (const run of values.title.flatMap(runs)) found.delete(fingerprint(run));

writeFileSync(new URL('fingerprints.json', import.meta.url), `${JSON.stringify([...found].sort(), null, 2)}\n`);
console.log(`${found.size} fingerprints from ${positionals.length} files.`);
