import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../../../src/authoring/serve/serve.ts';
import { folder, write } from '../build/folder.ts';
import { ask } from './ask.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const files = {
  'index.html': '<link rel="icon" href="/icon.svg"><h1>Home</h1>',
  '404.html': 'Not here',
  'lessons/one/index.html': 'One',
  'über uns/index.html': 'About',
  'letters.txt': letters,
  'long.css': 'p{color:red}\n'.repeat(500),
  '_astro/core.1a.js': 'export {}',
  '.git/config': 'secret',
  '.well-known/security.txt': 'mailto:a@b.example',
};

let site: string;
let serving: Serving;
beforeAll(async () => {
  const place = folder();
  site = write(join(place, 'site'), files);
  write(place, { 'secret.txt': 'secret', 'site-next/secret.txt': 'secret' });
  serving = await serve({ folder: site, port: 0 });
});
afterAll(() => serving.stop());
const get = (target: string, ...lines: string[]) => ask(serving.port, target, 'GET', ...lines);

describe('an address that leads nowhere', () => {
  test.each([
    '/%',
    '/%f',
    '/%ff',
    '/%E0%A4%A',
    '/%c0%ae%c0%ae/',
    '/lessons/%zz/',
    '/x%00',
    '/%00',
    '/..',
    '/../secret.txt',
    '/lessons/../../secret.txt',
    '/..%2fsecret.txt',
    '/..%2F..%2f',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/\\',
    '/../site-next/secret.txt',
    '/./letters.txt',
    '/%0d%0aX-Own:%201',
    'http://[',
    'http://[/',
    'http://',
    'ftp://localhost/',
    '*',
    'letters.txt',
    'http:letters.txt',
    'javascript:1',
  ])('is refused with 400: %s', async (target) => {
    const { status, body } = await get(target);
    expect(status).toBe(400);
    expect(String(body)).not.toContain('secret');
  });

  test.each([
    '//',
    '///',
    '//letters.txt',
    '//evil.example/x',
    '//lessons/one',
    '/lessons//one/',
    '/nowhere',
    '/nowhere/',
    '/letters.txt/',
    '/index.html/',
    '/.git/config',
    '/lessons/.env',
    '/Letters.txt',
    '/constructor',
    '/__proto__',
    '/letters.txt%20',
    'http://localhost/nowhere',
  ])('is not found: %s', async (target) => {
    const { status, body } = await get(target);
    expect(status).toBe(404);
    expect(String(body)).toBe('Not here');
  });

  test('ends nothing, however long or broken it is', async () => {
    for (const long of ['x'.repeat(300), 'x/'.repeat(6000), '%41'.repeat(4000)])
      expect((await get(`/${long}`)).status).toBe(404);
    expect((await get(`/${'x'.repeat(40_000)}`)).status).toBe(400);
    expect((await ask(serving.port, '/ x', 'GET')).status).toBe(400);
    expect((await ask(serving.port, '/\u0001', 'GET')).status).toBe(400);
    expect((await ask(serving.port, '/', 'G@T')).status).toBe(400);
    expect((await get('/')).status).toBe(200);
  });
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is told what there is',
  async (method) => {
    const { status, headers } = await ask(serving.port, '/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

describe('a page', () => {
  test('is sent for its address, for one with a query, and as a proxy asks', async () => {
    for (const target of [
      '/lessons/one/',
      '/lessons/one/?a=1',
      '/lessons/one/index.html',
      'http://localhost:1/lessons/one/',
    ])
      expect(String((await get(target)).body)).toBe('One');
    for (const target of ['http://localhost', 'http://localhost?x'])
      expect(String((await get(target)).body)).toContain('Home');
    expect(String((await get('/%C3%BCber%20uns/')).body)).toBe('About');
    expect(String((await get('/.well-known/security.txt')).body)).toContain('mailto:');
  });

  test('is the same for HEAD, without its text', async () => {
    const [whole, head] = [await get('/letters.txt'), await ask(serving.port, '/letters.txt', 'HEAD')];
    expect(head).toMatchObject({ status: 200, body: Buffer.from('') });
    expect(head.headers['content-length']).toBe('26');
    expect(head.headers['content-type']).toBe(whole.headers['content-type']);
    expect(await ask(serving.port, '/nowhere', 'HEAD')).toMatchObject({ status: 404, body: Buffer.from('') });
  });

  test('is moved to where its links hold', async () => {
    const { status, headers } = await get('/lessons/one?a=%20b');
    expect([status, headers.location]).toEqual([301, '/lessons/one/?a=%20b']);
    expect((await get('/%C3%BCber%20uns')).headers.location).toBe('/%C3%BCber%20uns/');
  });

  test('is zipped for who can read that', async () => {
    const zipped = await get('/long.css', 'Accept-Encoding: gzip');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    const { headers, body } = await get('/long.css');
    expect(headers['content-encoding']).toBeUndefined();
    expect(String(body)).toBe(files['long.css']);
    expect(zipped.headers.vary).toMatch(/accept-encoding/i);
    expect(String(gunzipSync(zipped.body))).toBe(files['long.css']);
  });

  test('is kept by a browser only where its name changes with its text', async () => {
    expect((await get('/_astro/core.1a.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/_astro/nowhere.js')).headers['cache-control']).toBe('no-cache');
  });

  test('that was built anew is served anew, and its absence is no end', async () => {
    writeFileSync(join(site, 'new.txt'), 'new');
    expect(String((await get('/new.txt')).body)).toBe('new');
    const away = `${site}-away`;
    renameSync(site, away);
    expect((await get('/new.txt')).status).toBe(404);
    renameSync(away, site);
    rmSync(join(site, 'new.txt'));
    expect((await get('/new.txt')).status).toBe(404);
  });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=0-4', 206, 'abcde', 'bytes 0-4/26'],
    ['bytes=5-', 206, letters.slice(5), 'bytes 5-25/26'],
    ['bytes=-3', 206, 'xyz', 'bytes 23-25/26'],
    ['bytes=-300', 206, letters, 'bytes 0-25/26'],
    ['bytes=20-900', 206, letters.slice(20), 'bytes 20-25/26'],
    ['bytes=25-25', 206, 'z', 'bytes 25-25/26'],
    ['bytes=26-', 416, '', 'bytes */26'],
    ['bytes=-0', 416, '', 'bytes */26'],
    ['bytes=9-3', 200, letters, undefined],
    ['bytes=a-b', 200, letters, undefined],
    ['bytes=-', 200, letters, undefined],
    ['bytes=0-1,4-5', 200, letters, undefined],
    ['lines=0-1', 200, letters, undefined],
  ])('%s', async (range, status, text, told) => {
    const { headers, body, ...rest } = await get('/letters.txt', `Range: ${range}`, 'Accept-Encoding: gzip');
    expect([rest.status, String(body), headers['content-range']]).toEqual([status, text, told]);
  });

  test('is not sent where the file may have changed since', async () => {
    const { status, body } = await get('/letters.txt', 'Range: bytes=0-4', 'If-Range: "old"');
    expect([status, String(body)]).toEqual([200, letters]);
  });
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.ics', 'text/calendar; charset=utf-8'],
  ['a.vtt', 'text/vtt; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.png', 'image/png'],
  ['a.jpg', 'image/jpeg'],
  ['a.avif', 'image/avif'],
  ['a.webp', 'image/webp'],
  ['a.woff2', 'font/woff2'],
  ['a.mp3', 'audio/mpeg'],
  ['a.mp4', 'video/mp4'],
  ['a.pdf', 'application/pdf'],
  ['a.zip', 'application/zip'],
  ['a.wasm', 'application/wasm'],
  ['a.unheard-of', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', async (name, type) => {
  writeFileSync(join(site, name), 'x');
  const { headers } = await get(`/${name}`);
  expect(headers['content-type']).toBe(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

describe('a link on the disk', () => {
  test('is followed within the site and never out of it', async () => {
    symlinkSync(join(site, 'letters.txt'), join(site, 'again.txt'));
    symlinkSync(join(site, '..', 'secret.txt'), join(site, 'out.txt'));
    symlinkSync(join(site, '..', 'site-next'), join(site, 'next'));
    symlinkSync('/', join(site, 'root'));
    mkdirSync(join(site, 'loop'));
    symlinkSync(join(site, 'loop'), join(site, 'loop', 'again'));
    expect(String((await get('/again.txt')).body)).toBe(letters);
    for (const target of ['/out.txt', '/next/secret.txt', '/root/etc/passwd', '/loop/again/again/'])
      expect((await get(target)).status).toBe(404);
  });

  test('can lead to the site itself', async () => {
    const place = join(folder(), 'current');
    symlinkSync(site, place);
    const { port, stop } = await serve({ folder: place, port: 0 });
    expect(String((await ask(port, '/letters.txt')).body)).toBe(letters);
    stop();
  });
});

describe('a site that lies in a folder of its server', () => {
  test('is found there, and nowhere else', async () => {
    const own = write(folder(), {
      'index.html': '<link rel="icon" href="/a/school/icon.svg">',
      'x.txt': 'x',
      '404.html': 'Lost',
    });
    const { port, base, stop } = await serve({ folder: own, port: 0 });
    const at = (target: string) => ask(port, target);
    expect(base).toBe('/a/school/');
    expect(String((await at('/a/school/x.txt')).body)).toBe('x');
    expect((await at('/')).headers.location).toBe('/a/school/');
    expect((await at('/a/school')).headers.location).toBe('/a/school/');
    for (const target of ['/x.txt', '/a/', '/a/schools/x.txt', '/a/school/a/school/x.txt', '/a//school/x.txt'])
      expect((await at(target)).status).toBe(404);
    stop();
  });

  test.each(['school', '/school', '/school/', 'school/'])(
    'is found where "%s" says, if its pages say nothing',
    async (named) => {
      const { base, stop } = await serve({ folder: write(folder(), { 'index.html': 'x' }), port: 0, base: named });
      expect(base).toBe('/school/');
      stop();
    },
  );
});

describe('a port', () => {
  test('that is taken is said, or the next one is taken', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ folder: site, port })).rejects.toThrow(`Port ${port} is taken by another program.`);
    const next = await serve({ folder: site, port, orNext: true });
    expect(next.port).toBeGreaterThan(port);
    next.stop();
    other.close();
  });

  test.each([Number.NaN, -1, 65_536, 80.5])('%s is no port', async (port) => {
    await expect(serve({ folder: site, port })).rejects.toThrow('A port is a whole number');
  });
});
