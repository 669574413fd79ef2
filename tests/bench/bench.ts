import { chromium } from 'playwright';
import { serve } from '../../src/authoring/serve/serve.ts';
import { browserArgs, ensureBrowser } from '../../src/authoring/setup/browser.ts';
import { here } from '../sites.ts';
import { lessonIn } from './lesson.ts';
import { busy, type Conditions, delays, type Load, load } from './measure.ts';
import { plainPage } from './plain.ts';

// Measures a lesson page beside a hand-written page with the same text and
// questions, in turns, each with a cold cache, and prints medians and ratios.
// `npm run bench` takes a lesson of the fixtures, which is there whatever course lies in `content/`; without
// tests/on.ts it takes one of the site in `dist`. Compare ratios within one run; milliseconds differ from machine to machine.

const lesson = lessonIn(here.built);
// So many that one busy second of the machine does not move a median.
const runs = 15;
const conditions: Conditions[] = [
  { name: 'no throttling', slowdown: 1 },
  { name: 'slow 4G, processor 4 times slower', slowdown: 4, network: { bytes: 1_600_000 / 8, latency: 150 } },
];

const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const median = (values: number[]) => quantile(values, 0.5);

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: browserArgs,
});
const draft = await serve({ folder: here.built, port: 0 });
const page = await browser.newPage();
const plain = await plainPage(page, `http://localhost:${draft.port}${lesson}`);
await page.close();
draft.stop();
const server = await serve({ folder: here.built, port: 0, pages: { '/plain/': plain } });
const site = `http://localhost:${server.port}`;
const targets = { plain: `${site}/plain/`, lesson: `${site}${lesson}` };

console.log(`Measuring ${lesson}`);
for (const condition of conditions) {
  const loads: Record<keyof typeof targets, Load[]> = { plain: [], lesson: [] };
  const waits: Record<keyof typeof targets, number[]> = { plain: [], lesson: [] };
  const busies: Record<keyof typeof targets, number[]> = { plain: [], lesson: [] };
  for (let run = 0; run < runs; run++) {
    for (const name of run % 2 ? (['plain', 'lesson'] as const) : (['lesson', 'plain'] as const)) {
      loads[name].push(await load(browser, targets[name], condition));
      busies[name].push(await busy(browser, targets[name], condition));
      waits[name].push(...(await delays(browser, targets[name], condition)));
    }
  }
  console.log(`\n${condition.name} (${runs} loads each)`);
  const row = (label: string, unit: string, of: (name: keyof typeof targets) => number, digits = 0) => {
    const [floor, ours] = [of('plain'), of('lesson')];
    const ratio = floor > 0 ? `x ${(ours / floor).toFixed(2)}` : '';
    console.log(
      `  ${label.padEnd(34)} plain ${floor.toFixed(digits).padStart(7)} ${unit}   lesson ${ours.toFixed(digits).padStart(7)} ${unit}   ${ratio}`,
    );
  };
  row('bytes on the wire', 'kB', (name) => median(loads[name].map((one) => one.bytes)) / 1000, 1);
  row('requests', '  ', (name) => median(loads[name].map((one) => one.requests)));
  row('first paint', 'ms', (name) => median(loads[name].map((one) => one.paint)));
  row('first answer checked and seen', 'ms', (name) => median(loads[name].map((one) => one.ready)));
  row('clicks lost in all runs', '  ', (name) => loads[name].reduce((sum, one) => sum + one.lost, 0));
  row('main thread busy until quiet', 'ms', (name) => median(busies[name]));
  row('Check to painted feedback, median', 'ms', (name) => median(waits[name]), 1);
  row('Check to painted feedback, p95', 'ms', (name) => quantile(waits[name], 0.95), 1);
}

await browser.close();
server.stop();
