import { homedir } from 'node:os';
import { type Files, textOf } from '../files.ts';
import { driverIn } from '../layout.ts';
import { scormManifest } from '../manifest/scorm12.ts';
import { isForLms, type Target, titles } from '../target.ts';
import { contentFlaws, nameFlaws } from './file-rules.ts';
import { schemaFlaws } from './schema.ts';
import { scormFlaws } from './scorm-rules.ts';
import { cmi5Flaws, tincanFlaws } from './xapi-rules.ts';

async function manifestFlaws(files: Files, target: Target): Promise<string[]> {
  if (target === 'cmi5') return cmi5Flaws(files);
  if (target === 'xapi') return tincanFlaws(files);
  if (target !== 'scorm12' && target !== 'scorm2004') return [];
  const manifest = files.get(scormManifest);
  return [...(manifest ? await schemaFlaws(textOf(manifest), target) : []), ...scormFlaws(files, target)];
}

/** Everything that is wrong with a package, a sentence each. @param project folder of the project, which no file may name */
export async function flawsIn(files: Files, target: Target, project: string): Promise<string[]> {
  const machine = [project, `${homedir()}/`];
  const missing = files.has('index.html') ? [] : ['index.html is missing at the top.'];
  const driver = !isForLms(target) || [...files.keys()].some((path) => driverIn(path) === target);
  const mute = driver
    ? []
    : [`The script that speaks ${titles[target]} is missing, so that nothing would be reported.`];
  return [
    ...missing,
    ...mute,
    ...(await manifestFlaws(files, target)),
    ...nameFlaws(files),
    ...contentFlaws(files, machine),
  ];
}
