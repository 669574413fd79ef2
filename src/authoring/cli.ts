import { existsSync } from 'node:fs';
import { isError, report } from '../reader/finding.ts';
import { writeIds } from './ids/write.ts';
import { check, readerFor } from './lint/check.ts';
import { siteName } from './names.ts';
import { serve } from './serve/serve.ts';

const usage = `Usage: npx node src/authoring/cli.ts <command>
  check [folder]   reads all content and says what is wrong with it, where, and what to do
  completion       says of each course what an LMS is told, and when
  ids [course]     writes which ids are published; with a course, begins to hold it. --check only lists new ones
  schemas          writes the schemas by which editors complete and check YAML
  build            builds the site aside and puts it in the place of the last one when all of it is there
  package          packs courses for an LMS or for taking along; without more it says for what
  rehearse <zip>   opens a package in a strict LMS of this computer's own; --port <number> says where
  serve [port]     serves the built site; without a port, at 4321 or the next free one`;

const [command, ...rest] = process.argv.slice(2);
const [argument] = rest;
const content = process.env.GOLDSEAM_CONTENT ?? 'content';
const built = process.env.GOLDSEAM_OUT ?? 'dist';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function serveBuilt(): Promise<void> {
  if (!existsSync(built)) return fail(`There is no built site in "${built}". Run "npm run build" first.`);
  try {
    const { port, base } = await serve({
      folder: built,
      port: Number(argument ?? 4321),
      orNext: !argument,
      base: process.env.GOLDSEAM_BASE,
    });
    console.log(`${siteName(content)} is at http://localhost:${port}${base} (Ctrl-C stops it)`);
  } catch (error) {
    fail((error as Error).message);
  }
}

async function build(): Promise<void> {
  // They bring Astro, which the other commands do without.
  const [{ buildSite }, { buildWithAstro }] = await Promise.all([
    import('./build/build.ts'),
    import('./build/astro.ts'),
  ]);
  const { ok, says } = await buildSite({
    content,
    out: built,
    render: (work) => buildWithAstro(work, content === 'content'),
    onWait: () => console.log('Another build of this project is running; this one comes next.'),
  });
  if (ok) console.log(says);
  else fail(says);
}

if (command === 'check') {
  const findings = check(argument ?? content);
  if (findings.some(isError)) fail(report(findings));
  else if (findings.length > 0) console.log(report(findings, ''));
} else if (command === 'completion') {
  const { statusTable } = await import('./completion/table.ts');
  console.log([...readerFor(content).read().books.values()].map(statusTable).join('\n\n'));
} else if (command === 'ids') {
  const only = rest.includes('--check') ? 'check' : undefined;
  const [course] = rest.filter((one) => !one.startsWith('--'));
  const { ok, says } = writeIds(content, course, only);
  if (ok) console.log(says);
  else fail(says);
} else if (command === 'schemas') {
  // It brings the TypeScript compiler, which the other commands do without.
  const { writeSchemas } = await import('./schemas/write.ts');
  console.log(writeSchemas());
} else if (command === 'build') {
  await build();
} else if (command === 'package') {
  const { packageCommand } = await import('./package/command.ts');
  const wrong = await packageCommand(rest, content, console.log);
  if (wrong) fail(wrong);
} else if (command === 'rehearse') {
  const { rehearseCommand } = await import('./rehearse/command.ts');
  const wrong = await rehearseCommand(rest, console.log);
  if (wrong) fail(wrong);
} else if (command === 'serve') {
  await serveBuilt();
} else {
  console.error(usage);
  process.exitCode = 2;
}
