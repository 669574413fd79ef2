import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { bytesOf, type Files, textOf } from './files.ts';
import { root } from './relocate.ts';

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** Puts each of these modules, with all that it imports now or later, into one script that any browser runs from a disk. */
async function bundled(files: Files, entries: readonly string[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-classic-'));
  try {
    for (const [path, file] of files) {
      if (!path.endsWith('.js')) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), file);
    }
    const scripts = new Map<string, string>();
    for (const path of entries) {
      const output = await build({
        configFile: false,
        root: folder,
        logLevel: 'error',
        build: {
          write: false,
          minify: false,
          target: 'es2022',
          modulePreload: false,
          lib: { entry: join(folder, path), formats: ['iife'], name: 'goldseam' },
        },
      });
      const [bundle] = Array.isArray(output) ? output : [output];
      if (!bundle || !('output' in bundle)) throw new Error(`${path} could not be bundled.`);
      scripts.set(path, bundle.output[0].code);
    }
    return scripts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file of a package that an address in a page means. */
const fileAt = (page: string, address: string): string => join(dirname(page), decodeURI(address)).replaceAll('\\', '/');

/** Data that a page would fetch, which nothing can from a disk, as it stands in the page instead. */
function dataIn(files: Files, page: string, html: string): string {
  const outline = /data-outline="([^"]+)"/.exec(html)?.[1];
  const units = Number(/data-units="(\d+)"/.exec(html)?.[1] ?? 0);
  const outlines = Array.from({ length: outline ? units : 0 }, (_, i) => outline?.replace('*', `${i + 1}`) ?? '');
  const stories = [
    ...new Set([...html.matchAll(/"((?:\.{1,2}\/)[^"]*\/story\.txt)"/g)].map(([, address = '']) => address)),
  ];
  const content = (address: string) => {
    const file = files.get(fileAt(page, address));
    if (!file) throw new Error(`${page} would fetch ${address}, which isn't in the package.`);
    return textOf(file).replaceAll(root, '../'.repeat(page.split('/').length - 1) || './');
  };
  return [
    ...outlines.map(
      (address) =>
        `<script type="application/json" data-file="${address}">${content(address).replaceAll('<', '\\u003c')}</script>`,
    ),
    ...stories.map((address) => `<template data-file="${address}">${content(address)}</template>`),
  ].join('');
}

/**
 * Makes a site one that opens from a disk by double-click, in a browser that runs no modules and fetches nothing there:
 * its scripts are classic ones, and what pages would fetch stands in them.
 */
export async function classic(files: Files): Promise<Map<string, Uint8Array>> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const entries = new Set(
    pages.flatMap(([path, file]) =>
      [...textOf(file).matchAll(moduleTag)].map(([, address = '']) => fileAt(path, address)),
    ),
  );
  const scripts = await bundled(files, [...entries]);
  const classical = new Map<string, Uint8Array>();
  for (const [path, file] of files) {
    // What the bundles hold is needed no more.
    if (path.endsWith('.js') && !/\/page\.[0-9a-f]+\.js$/.test(path)) continue;
    if (!path.endsWith('.html')) classical.set(path, file);
  }
  for (const [path, script] of scripts) classical.set(path, bytesOf(script));
  for (const [path, file] of pages) {
    const html = textOf(file);
    // A deferred script runs when a module would.
    const plain = html.replace(moduleTag, '<script defer src="$1"></script>');
    classical.set(path, bytesOf(plain.replace('</body>', `${dataIn(files, path, html)}</body>`)));
  }
  return classical;
}
