import { existsSync } from 'node:fs';
import { writeIds } from './ids/write.ts';
import { check } from './lint/check.ts';
import { report } from './lint/finding.ts';
import { serve } from './serve/serve.ts';

const usage = `Usage: node src/authoring/cli.ts <command>
  check [folder]   reads all content and says what is wrong with it, where, and what to do
  ids [course]     writes which ids are published; with a course, begins to hold it. --check only lists new ones
  schemas          writes the schemas by which editors complete and check YAML
  serve [port]     serves the built site; without a port, at 4321 or the next free one`;

const [command, ...rest] = process.argv.slice(2);
const [argument] = rest;
const built = process.env.GOLDSEAM_OUT ?? 'dist';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function serveBuilt(): Promise<void> {
  if (!existsSync(built)) return fail(`There is no built site in "${built}". Run "npm run build" first.`);
  try {
    const { port } = await serve({ folder: built, port: Number(argument ?? 4321), orNext: !argument });
    console.log(`Goldseam is at http://localhost:${port}/ (Ctrl-C stops it)`);
  } catch (error) {
    fail((error as Error).message);
  }
}

if (command === 'check') {
  const findings = check(argument ?? process.env.GOLDSEAM_CONTENT ?? 'content');
  if (findings.length > 0) fail(report(findings));
} else if (command === 'ids') {
  const only = rest.includes('--check') ? 'check' : undefined;
  const [course] = rest.filter((one) => !one.startsWith('--'));
  const { ok, says } = writeIds(process.env.GOLDSEAM_CONTENT ?? 'content', course, only);
  if (ok) console.log(says);
  else fail(says);
} else if (command === 'schemas') {
  // It brings the TypeScript compiler, which the other commands do without.
  const { writeSchemas } = await import('./schemas/write.ts');
  console.log(writeSchemas());
} else if (command === 'serve') {
  await serveBuilt();
} else {
  console.error(usage);
  process.exitCode = 2;
}
