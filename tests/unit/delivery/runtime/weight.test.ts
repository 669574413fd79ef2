import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const file = (path: string) => fileURLToPath(new URL(`../../../../src/delivery/runtime/${path}`, import.meta.url));

/** What pages of a course bring by themselves: the record, its store and the rules of questions. */
const carried = /nanostores|\bidb\b|\/stores\/|\/domain\/(?:record|quiz|course|scenario)\//;

/** Gzipped bytes of what the shell brings besides, with one driver. */
async function weigh(target: string): Promise<number> {
  const entry = `import { runShell } from '${file('shell/shell.ts')}';\nimport { begin } from '${file(`driver-${target}.ts`)}';\nrunShell(JSON.parse(''), begin);`;
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.PACKAGED': 'true', 'import.meta.env.RELATIVE': 'true' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry.ts' : undefined),
        load: (id) => (id === '\0entry.ts' ? entry : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: 'entry', external: (id) => carried.test(id) },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The shell could not be bundled.');
  return gzipSync(bundle.output[0].code).length;
}

test.each(['scorm12', 'scorm2004', 'cmi5', 'xapi'])(
  'reporting, resuming and the shell weigh at most 12.4 kB with the driver of %s',
  async (target) => {
    const size = await weigh(target);
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThanOrEqual(12_400);
  },
);
