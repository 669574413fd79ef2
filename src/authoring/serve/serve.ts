import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { baseOf } from './base.ts';
import { find } from './find.ts';
import { listen } from './listen.ts';
import { plainRange } from './range.ts';
import { typeOf } from './types.ts';

export interface Options {
  /** Folder of the built site. */
  folder: string;
  /** The port to take; 0 for any. */
  port: number;
  /** Whether the next free port will do where that one is taken. */
  orNext?: boolean;
  /** Where the site lies on its server, where its pages don't say. */
  base?: string | undefined;
  /** Pages by address that are not in the folder. */
  pages?: Record<string, string>;
  /** Headers that every answer has. */
  headers?: Record<string, string>;
}

/** A site that is served. */
export interface Serving {
  port: number;
  /** Its address from the top of the server, with its slashes. */
  base: string;
  stop(): void;
}

// Part of a file can't be zipped apart from the rest.
const zip = compression({
  level: 9,
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
});

const noPage = 'There is no page at this address.';

/** Answers with the site's own page for what isn't there, or in a sentence. */
function refuse(response: ServerResponse, status: number, folder: string): void {
  let page: Buffer | undefined;
  if (status === 404) {
    try {
      page = readFileSync(join(folder, '404.html'));
    } catch {}
  }
  response.writeHead(status, { 'content-type': page ? typeOf('404.html') : typeOf('404.txt') });
  response.end(page ?? (status === 404 ? noPage : 'This is no address.'));
}

/**
 * Serves a built site on this machine, zipped as a usual web server would. What is built anew is served anew. Rejects
 * with one sentence where the port can't be had.
 */
export async function serve(options: Options): Promise<Serving> {
  const { folder, port, orNext = false, pages = {}, headers = {} } = options;
  const base = baseOf(folder, options.base);
  const send = sirv(folder, { dev: true, etag: false, extensions: [], dotfiles: true });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/', method } = request;
    // A file can be gone between the look and the reading; nothing else listens for that.
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-cache');
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const made = Object.hasOwn(pages, url) ? pages[url] : undefined;
    if (made !== undefined) {
      response.writeHead(200, { 'content-type': typeOf('made.html') }).end(made);
      return;
    }
    const found = find(folder, url, base);
    if ('moved' in found) response.writeHead(301, { location: found.moved }).end();
    else if ('status' in found) refuse(response, found.status, folder);
    else {
      const { size } = statSync(join(folder, found.file));
      const range = 'if-range' in request.headers ? undefined : plainRange(request.headers.range, size);
      delete request.headers.range;
      if (range) request.headers.range = range;
      if (found.file.startsWith('/_astro/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      response.setHeader('content-type', typeOf(found.file));
      response.setHeader('accept-ranges', 'bytes');
      request.url = encodeURI(found.file);
      send(request, response, () => refuse(response, 404, folder));
    }
  };
  const server = createServer((request, response) =>
    zip(request, response, () => {
      try {
        answer(request, response);
      } catch {
        if (response.headersSent) response.destroy();
        else refuse(response, 404, folder);
      }
    }),
  );
  // What can't even be read as a request, such as an address of 20 kB.
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else socket.destroy();
  });
  return { port: await listen(server, port, orNext), base, stop: () => server.close() };
}
