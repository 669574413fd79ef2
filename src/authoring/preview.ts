import type { AstroIntegration } from 'astro';
import { check } from './lint/check.ts';
import { report } from './lint/finding.ts';

/** In the author's preview, checks all content after each change and says what is wrong in the terminal. */
export function checkWhileWriting(): AstroIntegration {
  return {
    name: 'goldseam:check-while-writing',
    hooks: {
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
