import { classic } from './classic.ts';
import type { CourseFacts } from './facts.ts';
import { bytesOf, type Files, textOf } from './files.ts';
import { layoutFor } from './layout.ts';
import { manifests } from './manifest/manifest.ts';
import { relocate } from './relocate.ts';
import { isForLms, type Target } from './target.ts';

/** A package's files, and those that come first in it. */
export interface Assembled {
  files: Files;
  first: readonly string[];
}

/** Makes the files of a package out of a site that was built for its sort. */
export async function assemble(site: Files, target: Target, course: CourseFacts): Promise<Assembled> {
  const files = relocate(site, layoutFor(target));
  if (target === 'folder') return { files: await classic(files), first: [] };
  if (!isForLms(target)) return { files, first: [] };
  const shell = files.get('index.html');
  // One build serves all that LMSs open; which one it is stands in the shell.
  if (shell) files.set('index.html', bytesOf(textOf(shell).replace('data-target="any"', `data-target="${target}"`)));
  const { name, write } = manifests[target];
  files.set(name, bytesOf(write(course, [...files.keys()].sort())));
  return { files, first: [name] };
}
