import type { Config } from './config.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page in which a package is rehearsed. */
export function hostPage(config: Config): string {
  const hasWindow = config.faults.includes('opener');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal: ${escaped(config.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
</head>
<body>
<main>
${hasWindow ? '<p class="window"><button type="button" data-part="window">Open the course in a window</button></p>' : ''}
<iframe data-part="course" title="The course" allow="fullscreen"></iframe>
</main>
<aside aria-label="The LMS">
<h1>${escaped(config.title)}</h1>
<dl data-part="rows"></dl>
<p class="buttons">
<button type="button" data-part="again">Launch again</button>
<button type="button" data-part="kill">Kill the window</button>
<a href="" target="_blank">Second launch in another tab</a>
</p>
<details open><summary>What was wrong: <span data-part="sound">Nothing so far.</span></summary><ol data-part="flaws"></ol></details>
<details${config.faults.length > 0 ? ' open' : ''}><summary>Faults to rehearse</summary>
<form method="get"><div data-part="faults"></div><button>Launch with these</button></form></details>
<details><summary>Every call</summary><ol class="log" data-part="log"></ol></details>
<details><summary>Report for an LMS admin</summary>
<textarea data-part="report" aria-label="Report" readonly rows="12"></textarea>
<button type="button" data-part="copy">Copy it</button></details>
</aside>
<script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script src="/host.js"></script>
</body>
</html>
`;
}

/** A page that frames another one, so many windows deep. */
export function nestPage(left: number, to: string): string {
  const next = left > 1 ? `/nest?left=${left - 1}&to=${encodeURIComponent(to)}` : to;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style><iframe title="The course" src="${escaped(next)}"></iframe></html>`;
}
