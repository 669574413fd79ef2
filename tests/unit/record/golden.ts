import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/record');

/** Records as released versions wrote them. Files are only ever added here: a learner may still have one. */
export const golden = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((file) => ({
    name: `${version}/${file}`,
    facts: JSON.parse(readFileSync(join(folder, version, file), 'utf8')) as unknown[],
  })),
);

/** One of them by name. */
export function goldenFacts(name: string): unknown[] {
  const found = golden.find((one) => one.name === name);
  if (!found) throw new Error(`tests/fixtures/record/${name} is gone; fixtures are only ever added to.`);
  return found.facts;
}
