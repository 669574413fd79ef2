import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file ready to be sent. */
export interface Served {
  body: Buffer;
  type: string;
  zipped: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What lies at an address of a built site, zipped where that helps; `undefined` where nothing does. */
export function fileAt(folder: string, address: string): Served | undefined {
  const path = join(folder, normalize(`/${decodeURIComponent(address)}`), address.endsWith('/') ? 'index.html' : '');
  try {
    if (!statSync(path).isFile()) return undefined;
  } catch {
    return undefined;
  }
  return ready(readFileSync(path), extname(path));
}

/** Content made in memory, or read, ready to be sent. */
export function ready(content: Buffer | string, ending: string): Served {
  const zipped = ending !== '.woff2';
  const raw = Buffer.from(content);
  return {
    body: zipped ? gzipSync(raw, { level: 9 }) : raw,
    type: types[ending] ?? 'application/octet-stream',
    zipped,
  };
}
