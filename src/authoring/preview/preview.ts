import { basename, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Finding, isError, report } from '../../reader/finding.ts';
import type { AllContent } from '../../reader/reader.ts';
import { contentFolder, sharedReader } from '../../reader/shared.ts';
import { judge } from '../lint/check.ts';
import { problemsPage } from './problems.ts';

/** In an address, it asks for a page all the same. */
const all = 'all-the-same';

/** Milliseconds in which changes count as one: whoever changes branches changes hundreds of files. */
const calm = 50;

/**
 * What an author's preview has and a built site has not: a check of all content
 * at the start and after each change, in the terminal and in the place of pages
 * that could not be right, pages that change with it, a map of each scenario, and
 * the table of what an LMS is told.
 */
export function preview(): AstroIntegration {
  let base = '/';
  return {
    name: 'goldseam:preview',
    hooks: {
      'astro:config:setup'({ command, config, injectRoute }) {
        base = config.base.replace(/\/?$/, '/');
        if (command !== 'dev') return;
        injectRoute({ pattern: '/[...course]/completion', entrypoint: './src/layouts/CompletionPage.astro' });
        injectRoute({ pattern: '/[...course]/scenarios/[scenario]/map', entrypoint: './src/layouts/StoryMap.astro' });
      },
      'astro:server:setup'({ server, logger }) {
        const reader = sharedReader();
        const folders = [resolve(contentFolder()) + sep, resolve('public') + sep];
        let before = '';
        let errors: Finding[] = [];
        const check = () => {
          const findings = judge(reader.read());
          errors = findings.filter(isError);
          const text = findings.length > 0 ? report(findings, '').trimEnd() : '';
          if (text && text !== before) logger.warn(`\n${text}`);
          if (!text && before) logger.info('The content is in order again.');
          before = text;
        };
        check();
        // Who has asked for the pages all the same gets them until something else is wrong.
        let anyway = '';
        server.middlewares.use((request, response, next) => {
          const [path = '', query = ''] = (request.url ?? '').split('?');
          if (query === all) anyway = before;
          const isPage = !/\/[@_]|\.\w+$|\/node_modules\//.test(path);
          const isLost = reader.read().findings.some(isError);
          if (errors.length === 0 || !isPage || (anyway === before && !isLost)) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(problemsPage(errors, base, isLost ? undefined : `?${all}`));
        });
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder)) || basename(path).startsWith('.')) return;
          reader.turn();
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            check();
            // Astro keeps the list of pages until it hears this; it says so itself when a collection changes.
            for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          }, calm);
        });
      },
      async 'astro:server:start'({ address }) {
        // The first page brings everything that pages are made with; the author comes when it's there.
        const page = `http://localhost:${address.port}${base}${aLesson(sharedReader().read())}`;
        await fetch(page)
          .then((response) => response.text())
          .catch(() => {});
      },
    },
  };
}

/** The way to the first lesson of the course at the top, from the site's base; '' where there's none. */
function aLesson({ site, books }: AllContent): string {
  const all = [...books.values()];
  const book = all.find(({ course }) => course.id === site?.home) ?? all[0];
  const [lesson] = book?.lessons ?? [];
  if (!book || !lesson) return '';
  const isHome = all.length === 1 || book.course.id === site?.home;
  return `${isHome ? '' : `${book.course.id}/`}lessons/${lesson.id}/`;
}
