import { lookup } from 'mrmime';
import type { Unzipped } from './zip.ts';

/** A file as it's sent. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

/** Where LMSs keep packages: deep, and with a name that changes. */
export const contentPath = '/lms/content/ab12/';

/** Faults that lie in how files are sent. They stand in the address, so that each launch has its own. */
const sent = ['csp', 'blocked', 'unload'];

export const flagsOf = (faults: readonly string[]): string =>
  sent.filter((one) => faults.includes(one)).join('.') || 'plain';

/** Makes a browser that refuses storage, as in frames of another site. */
export const blockedScript = `for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
  Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
Object.defineProperty(window, 'BroadcastChannel', { value: class { constructor() { throw new DOMException('', 'SecurityError'); } } });`;

/** Sends a file of a package: by its exact name, and no folder's index, as the pickiest LMSs do. */
export function contentFor(path: string, { name, files }: Unzipped): Sent {
  const [flags = '', folder, ...rest] = path.slice(contentPath.length).split('/').map(decodeURIComponent);
  const file = folder === name ? files.get(rest.join('/')) : undefined;
  if (!file)
    return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'There is no such file in the package.' };
  const type = lookup(rest.at(-1) ?? '') ?? 'application/octet-stream';
  const isPage = type === 'text/html';
  const headers: Record<string, string> = {
    'Content-Type': /^text|javascript|json|svg/.test(type) ? `${type}; charset=utf-8` : type,
    'Cache-Control': 'no-store',
    ...(flags.includes('csp') && { 'Content-Security-Policy': "default-src 'self'" }),
    ...(flags.includes('unload') && { 'Permissions-Policy': 'unload=()' }),
  };
  if (!isPage || !flags.includes('blocked')) return { status: 200, headers, body: file };
  const page = new TextDecoder().decode(file).replace(/<head>/, '<head><script src="/blocked.js"></script>');
  return { status: 200, headers, body: page };
}
