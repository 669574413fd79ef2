import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { onDisk } from '../reader/files.ts';
import { contentFolder } from '../reader/shared.ts';

const name = 'virtual:texts';
const resolved = `\0${name}`;
/** Compiled texts in one file of the build: Node takes as long to find a file as to load fifty texts from it. */
const together = 50;

/** The module by which the site finds the compiled text of each lesson and page. */
function listOfTexts(): string {
  const courses = join(contentFolder(), 'courses');
  const lines = onDisk.folders(courses).flatMap((course) =>
    ['lessons', 'pages'].flatMap((sort) =>
      onDisk
        .names(join(courses, course, sort))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => {
          const path = resolve(courses, course, sort, file).replaceAll('\\', '/');
          const place = `${course}/${sort}/${file.replace(/\.mdx$/, '')}`;
          return `${JSON.stringify(place)}: () => import(${JSON.stringify(path)}),`;
        }),
    ),
  );
  return `export const texts = {\n${lines.join('\n')}\n};`;
}

/** Names the file of the build that a text goes to. */
function fileOf(): (id: string) => string {
  const places = new Map<string, number>();
  return (id) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return `texts-${Math.floor(place / together)}`;
  };
}

/**
 * Gives the site the text of each lesson and page as a component. What stands in
 * them is known from `reader/`, so that Astro keeps no collection of its own.
 */
export function texts(): Plugin {
  return {
    name: 'goldseam:texts',
    config: () => ({
      environments: {
        prerender: {
          build: {
            rolldownOptions: { output: { codeSplitting: { groups: [{ test: /\.mdx$/, name: fileOf() }] } } },
          },
        },
      },
    }),
    resolveId: { filter: { id: /^virtual:texts$/ }, handler: () => resolved },
    load: { filter: { id: /^\0virtual:texts$/ }, handler: listOfTexts },
    configureServer(server) {
      server.watcher.add(resolve(contentFolder()));
      for (const event of ['add', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (!path.endsWith('.mdx')) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            const module = moduleGraph.getModuleById(resolved);
            if (module) moduleGraph.invalidateModule(module);
          }
        });
      }
    },
  };
}
