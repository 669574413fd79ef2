import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

/**
 * Serves a folder, and pages made in memory, gzipped as a usual web server
 * would. Resolves to its address on this machine and a way to stop it.
 */
export async function serve(folder: string, pages: Record<string, string>): Promise<{ url: string; stop(): void }> {
  const cache = new Map<string, { body: Buffer; type: string; zipped: boolean }>();
  const load = (path: string) => {
    const made = pages[path];
    const type = made ? '.html' : extname(path.endsWith('/') ? 'x.html' : path);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const raw = made ? Buffer.from(made) : readFileSync(statSync(file).isFile() ? file : '');
    const zipped = type !== '.woff2';
    return {
      body: zipped ? gzipSync(raw, { level: 9 }) : raw,
      type: types[type] ?? 'application/octet-stream',
      zipped,
    };
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      const found = cache.get(path) ?? load(path);
      cache.set(path, found);
      response.setHeader('content-type', found.type);
      if (found.zipped) response.setHeader('content-encoding', 'gzip');
      response.end(found.body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
