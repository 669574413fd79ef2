import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostScript, hostStyle } from './assets.ts';
import { blockedScript, contentFor, contentPath, flagsOf, type Sent } from './content.ts';
import { isFault } from './faults.ts';
import { verbOf } from './lrs/cmi5.ts';
import { createLrs } from './lrs/lrs.ts';
import { hostPage, nestPage } from './page/html.ts';
import { unzip } from './zip.ts';

/** A rehearsal that runs. */
export interface Rehearsal {
  url: string;
  close(): Promise<void>;
}

const answer = (type: string, body: string, status = 200): Sent => ({
  status,
  headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' },
  body,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Opens a package in an LMS of this computer's own. Rejects with a sentence where it's none. @param port 0 for any */
export async function rehearse({ zip, port = 0 }: { zip: string; port?: number }): Promise<Rehearsal> {
  const opened = unzip(zip);
  const { kind, title, name, files } = opened;
  const [script, style] = [await hostScript(), hostStyle()];
  const lrs = createLrs();
  const course = new TextDecoder().decode(files.get('cmi5.xml'));
  const moveOn = /moveOn="(\w+)"/.exec(course)?.[1] ?? 'Completed';
  const mastery = /masteryScore="([\d.]+)"/.exec(course)?.[1];
  let state = '';

  function answerTo(request: IncomingMessage, url: URL, body: string): Sent {
    const { pathname: path, searchParams: query } = url;
    const origin = `http://${request.headers.host}`;
    if (path.startsWith(contentPath)) return contentFor(path, opened);
    if (path.startsWith('/lrs/')) {
      const { status, body: said } = lrs.handle({
        method: request.method ?? 'GET',
        path: path.slice('/lrs/'.length),
        query,
        headers: request.headers as Record<string, string>,
        body,
      });
      return answer('application/json', said, status);
    }
    if (path === '/key') {
      const { status, body: said } = lrs.key(query.get('launch') ?? '');
      return answer('application/json', said, status);
    }
    if (path === '/launch') {
      const { launchMode, isDown, isUsed } = JSON.parse(body || '{}');
      Object.assign(lrs, { isDown, isUsed });
      const standard = kind === 'cmi5' ? 'cmi5' : 'xapi';
      return answer(
        'text/plain',
        lrs.launch({
          standard,
          endpoint: `${origin}/lrs`,
          fetch: `${origin}/key`,
          launchMode,
          masteryScore: mastery === undefined ? undefined : Number(mastery),
        }),
      );
    }
    if (path === '/lrs-is') {
      lrs.isDown = body === 'down';
      return answer('text/plain', body);
    }
    if (path === '/told') {
      const statements = lrs.statements.map((one) => ({
        verb: verbOf(one),
        object: one.object?.id,
        response: one.result?.response,
        success: one.result?.success,
      }));
      return answer(
        'application/json',
        JSON.stringify({ statements, refused: lrs.refused, isSatisfied: lrs.isSatisfied(moveOn) }),
      );
    }
    if (path === '/state') {
      if (request.method === 'PUT') state = body;
      return answer('application/json', state, state ? 200 : 404);
    }
    if (path === '/host.js') return answer('text/javascript', `(async () => {\n${script}\n})();`);
    if (path === '/host.css') return answer('text/css', style);
    if (path === '/blocked.js') return answer('text/javascript', blockedScript);
    if (path === '/nest') return answer('text/html', nestPage(Number(query.get('left') ?? 1), query.get('to') ?? ''));
    if (path !== '/') return answer('text/plain', 'Not found', 404);
    const faults = query.getAll('fault').filter(isFault);
    return answer(
      'text/html',
      hostPage({ kind, title, launch: `${contentPath}${flagsOf(faults)}/${name}/index.html`, faults }),
    );
  }

  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = answerTo(
        request,
        new URL(request.url ?? '/', 'http://localhost'),
        await bodyOf(request),
      );
      response.writeHead(status, headers).end(status === 204 ? undefined : body);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end((error as Error).message);
    }
  });
  const at = await listen(server, port);
  return {
    url: `http://127.0.0.1:${at}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
