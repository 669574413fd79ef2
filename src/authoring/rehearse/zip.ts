import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import type { Kind } from './faults.ts';

/** A package that was unpacked. */
export interface Unzipped {
  /** The file's name without its ending. */
  name: string;
  kind: Kind;
  title: string;
  files: ReadonlyMap<string, Uint8Array>;
}

const text = new TextDecoder();

function kindOf(files: ReadonlyMap<string, Uint8Array>): { kind: Kind; manifest: string } | undefined {
  const read = (name: string) => {
    const file = files.get(name);
    return file && text.decode(file);
  };
  const scorm = read('imsmanifest.xml');
  if (scorm !== undefined)
    return { kind: /<schemaversion>\s*1\.2/.test(scorm) ? 'scorm12' : 'scorm2004', manifest: scorm };
  const cmi5 = read('cmi5.xml');
  if (cmi5 !== undefined) return { kind: 'cmi5', manifest: cmi5 };
  const tincan = read('tincan.xml');
  return tincan === undefined ? undefined : { kind: 'xapi', manifest: tincan };
}

/** Unpacks a package. Throws a sentence where it's none. */
export function unzip(path: string): Unzipped {
  let files: Map<string, Uint8Array>;
  try {
    files = new Map(Object.entries(unzipSync(readFileSync(path))));
  } catch (error) {
    throw new Error(
      `"${path}" can't be unpacked: ${(error as Error).message}. Name a zip that "npm run package" wrote.`,
    );
  }
  const found = kindOf(files);
  if (!found)
    throw new Error(
      `"${path}" has no imsmanifest.xml, cmi5.xml or tincan.xml at its top, so that no LMS would take it. Packages for the web need none.`,
    );
  const title = /<(?:title|name|langstring)[^>]*>\s*([^<\s][^<]*)</.exec(found.manifest)?.[1]?.trim() ?? basename(path);
  return { name: basename(path).replace(/\.zip$/i, ''), kind: found.kind, title, files };
}
