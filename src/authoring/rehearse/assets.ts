import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script of the rehearsal's page. */
export async function hostScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: file('page/host.ts'), formats: ['es'], fileName: 'host' } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The page of the rehearsal could not be made.');
  return bundle.output[0].code;
}

/** Its style: the colours of the courses, without their font. */
export function hostStyle(): string {
  const tokens = readFileSync(file('../../styles/tokens.css'), 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');
  return tokens + readFileSync(file('page/host.css'), 'utf8');
}
