import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileAt, ready, type Served } from './files.ts';

export interface Options {
  /** Folder of the built site. */
  folder: string;
  /** The port to take; 0 for any. */
  port: number;
  /** Whether the next free port will do where that one is taken. */
  orNext?: boolean;
  /** Pages by address that are not in the folder. */
  pages?: Record<string, string>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves a built site on this machine, zipped as a usual web server would.
 * Resolves to its port. Rejects with one sentence where the port is taken.
 */
export async function serve({
  folder,
  port,
  orNext = false,
  pages = {},
}: Options): Promise<{ port: number; stop(): void }> {
  const cache = new Map<string, Served>();
  const find = (address: string) => {
    const made = pages[address];
    const found = cache.get(address) ?? (made ? ready(made, '.html') : fileAt(folder, address));
    if (found) cache.set(address, found);
    return found;
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = find(address);
    if (!found && !address.endsWith('/') && find(`${address}/`)) {
      response.writeHead(301, { location: `${address}/` }).end();
      return;
    }
    const sent = found ?? find('/404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': sent?.type ?? 'text/plain',
      ...(sent?.zipped && { 'content-encoding': 'gzip' }),
      'cache-control': address.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(sent?.body);
  });
  for (let next = port; ; next++) {
    try {
      return { port: await listen(server, next), stop: () => server.close() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (!orNext || next >= port + 50) {
        throw new Error(`Port ${next} is taken by another program. Stop that program, or name another port.`);
      }
    }
  }
}
