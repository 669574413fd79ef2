import type { AstroIntegration } from 'astro';
import { check } from './lint/check.ts';
import { report } from './lint/finding.ts';

/**
 * What an author's preview has and a built site has not: a check of all content
 * after each change, in the terminal, and a map of each scenario.
 */
export function preview(): AstroIntegration {
  return {
    name: 'goldseam:preview',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/[...course]/scenarios/[scenario]/map', entrypoint: './src/layouts/StoryMap.astro' });
      },
      'astro:server:setup'({ server, logger }) {
        let before = '';
        server.watcher.on('all', (_event, path) => {
          if (!/\.(?:mdx|yaml)$/.test(path)) return;
          const findings = check(process.env.GOLDSEAM_CONTENT ?? 'content');
          const text = findings.length > 0 ? report(findings).replace(' Nothing was built.', '') : '';
          if (text && text !== before) logger.warn(`\n${text}`);
          if (!text && before) logger.info('The content is in order again.');
          before = text;
        });
      },
    },
  };
}
