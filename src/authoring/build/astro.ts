import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { explainBuild } from './explain.ts';
import { reported } from './quiet.ts';

/**
 * Builds the site with Astro into a folder, quietly. Rejects with one error that
 * says what went wrong in plain words.
 * @param work a folder of the project where nothing else is
 * @param ownContent whether it's the project's own content; what Astro has kept of it is used again
 */
export async function buildWithAstro(work: string, ownContent: boolean): Promise<string> {
  const site = join(work, 'site');
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({
      outDir: site,
      ...(!ownContent && { cacheDir: join(work, 'cache') }),
      logLevel: 'error',
      logger: { entrypoint: fileURLToPath(new URL('quiet.ts', import.meta.url)) },
    });
  } catch (error) {
    throw new Error(explainBuild(error, reported), { cause: error });
  }
  return site;
}
