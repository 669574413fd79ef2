import { posix } from 'node:path';
import { base } from '../address.ts';
import { type Files, textOf } from '../files.ts';
import { driverIn } from '../layout.ts';
import { root } from '../relocate.ts';

/** Endings that every LMS takes. */
const endings = 'html js css json txt xml svg png jpg jpeg gif webp avif mp4 mp3 vtt pdf woff2'.split(' ');

/** Names that some disk, LMS or server can't keep apart, or doesn't take. */
export function nameFlaws(files: Files): string[] {
  const seen = new Map<string, string>();
  return [...files.keys()].flatMap((path) => {
    const other = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return [
      ...(other ? [`"${path}" and "${other}" differ in capitals alone; some disks take them for one file.`] : []),
      ...(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(path)
        ? []
        : [
            `The name "${path}" has a character that some LMSs don't take. Use letters, digits, hyphens and underscores.`,
          ]),
      ...(endings.includes(path.split('.').at(-1) ?? '')
        ? []
        : [`"${path}" ends in a way that some LMSs refuse. They take ${endings.join(', ')}.`]),
    ];
  });
}

interface Rule {
  /** In which files. */
  in: RegExp;
  what: RegExp;
  says(found: string): string;
}

const code = /\.(?:html|js|css|json|txt|svg)$/;
/** What no file may hold. */
const rules: Rule[] = [
  { in: code, what: new RegExp(base), says: () => 'has an address that was not moved' },
  { in: /\.(?:html|css|svg)$/, what: new RegExp(root), says: () => 'has an address that only data may have' },
  {
    in: /\.html$/,
    what: /\s(?:href|src|poster|action)="\/[^"]*"/,
    says: (found) => `has the address ${found.trim()}, which leads out of the package`,
  },
  {
    in: /\.css$/,
    what: /url\(\s*['"]?\/[^)]*\)/,
    says: (found) => `has the address ${found}, which leads out of the package`,
  },
  {
    in: /\.html$/,
    what: /<(?:script|link|img|iframe|source|video|audio)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/,
    says: (found) => `fetches from another place: ${found}`,
  },
  { in: /\.css$/, what: /(?:url\(\s*['"]?|@import\s*['"])(?:https?:)?\/\//, says: () => 'fetches from another place' },
  {
    in: /\.js$/,
    what: /\b(?:import|from|fetch)\s*\(?\s*["'`](?:\/|https?:)[^"'`]*["'`]/,
    says: (found) => `fetches from outside of the package: ${found}`,
  },
  {
    // A script listens by a name or a property; a text may well say the word.
    in: /\.js$/,
    what: /\bon(?:before)?unload\b|['"`](?:before)?unload['"`]/,
    says: (found) => `listens for ${found}, which browsers no longer call`,
  },
  {
    in: /\.html$/,
    what: /<script(?![^>]*\ssrc=)(?![^>]*type="application\/json")[^>]*>|<style\b|\sstyle="|\son[a-z]+="/,
    says: (found) => `has ${found.trim()} within it, which a policy of 'self' forbids; it belongs into a file`,
  },
];

/** What is wrong within files: addresses, forbidden code, and names of the machine that built them. @param machine paths that must not be in any */
export function contentFlaws(files: Files, machine: readonly string[]): string[] {
  const flaws: string[] = [];
  for (const [path, file] of files) {
    if (!code.test(path)) continue;
    const text = textOf(file);
    for (const { in: where, what, says } of rules) {
      const found = where.test(path) ? what.exec(text)?.[0] : undefined;
      if (found !== undefined) flaws.push(`${path} ${says(found)}.`);
    }
    for (const one of machine) if (text.includes(one)) flaws.push(`${path} tells where it was built: ${one}.`);
    for (const target of modulesIn(path, text))
      if (!files.has(target)) flaws.push(`${path} needs ${target}, which isn't in the package.`);
  }
  return flaws;
}

/** The files that a script imports. The shell knows every driver and fetches the one that its package has. */
function modulesIn(path: string, text: string): string[] {
  if (!path.endsWith('.js')) return [];
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);
  return [...imports].map(([, to = '']) => posix.join(posix.dirname(path), to)).filter((to) => !driverIn(to));
}
