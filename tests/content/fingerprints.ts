import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Words in a run. Shorter runs are common speech. */
export const RUN = 8;

/** All runs of eight words in a text, without regard to case, marks and hyphens. */
export function runs(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const list = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i + RUN <= list.length; i += 1) found.push(list.slice(i, i + RUN).join(' '));
  return found;
}

/** First 48 bits of SHA-256, as 12 hexadecimal digits: enough to tell runs apart, too little to read them. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

let cached: Set<string> | undefined;

/** Fingerprints of the source articles' runs. The articles themselves are not in the repository. */
export function sourceFingerprints(): Set<string> {
  cached ??= new Set(JSON.parse(readFileSync(new URL('fingerprints.json', import.meta.url), 'utf8')) as string[]);
  return cached;
}
