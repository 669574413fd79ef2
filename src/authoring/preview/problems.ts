import type { Finding } from '../../reader/finding.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The page that stands in the place of any other while something has to be
 * mended. It comes again by itself when a file has changed.
 *
 * @param base the site's base, with a slash at the end
 * @param anyway the address of the page as it is, where it can be shown all the same
 */
export function problemsPage(findings: readonly Finding[], base: string, anyway: string | undefined): string {
  const lines = findings.map(
    ({ file, line, column, message, rule }) =>
      `<li><p><code>${escaped(file)}:${line}:${column}</code></p><p>${escaped(message)} <small>${rule}</small></p></li>`,
  );
  const count = findings.length === 1 ? 'One thing' : `${findings.length} things`;
  const way = anyway ? `<p><a href="${escaped(anyway)}">Show the page all the same</a></p>` : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${count} to mend</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-inline-size: 48rem; padding-inline: 1rem; }
li { margin-block: 1rem; } p { margin-block: 0.25rem; overflow-wrap: anywhere; } small { opacity: 0.7; }
</style>
<script type="module" src="${base}@vite/client"></script>
<h1>${count} to mend</h1>
<p>The page comes by itself once ${findings.length === 1 ? 'it is' : 'they are'} mended and saved.</p>
<ol>
${lines.join('\n')}
</ol>
${way}
</html>
`;
}
