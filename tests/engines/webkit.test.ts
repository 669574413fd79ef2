import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/authoring/serve/serve.ts';
import { reply, question as words } from '../../src/messages/en/index.ts';
import { cafe } from '../sites.ts';
import { findWebKit } from './browsers.ts';
import { type Driven, keys, startWebKit } from './driver.ts';

/** Listens from the first line of a page on, because the driver says nothing of errors. */
const ears = `window.heard = [];
addEventListener('error', (event) => heard.push('error: ' + (event.message || event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => heard.push('rejection: ' + event.reason));
document.addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.violatedDirective));
console.error = (...all) => heard.push('console: ' + all.join(' '));`;

let site: string;
let serving: Serving;
let webkit: Driven;
beforeAll(async () => {
  const tools = findWebKit();
  if (!tools) throw new Error('There is no WebKit here; npm run test:engines says what to install.');
  site = mkdtempSync(join(tmpdir(), 'goldseam-'));
  cpSync(cafe.built, site, { recursive: true });
  writeFileSync(join(site, 'ears.js'), ears);
  for (const file of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, file), 'utf8');
    const listening = html.replace(
      /<meta http-equiv="content-security-policy"[^>]*>/,
      '$&<script src="/ears.js"></script>',
    );
    writeFileSync(join(site, file), listening);
  }
  serving = await serve({ folder: site, port: 0 });
  webkit = await startWebKit(tools);
});
afterAll(async () => {
  await webkit?.stop();
  serving?.stop();
  rmSync(site, { recursive: true, force: true });
});

const open = async (path: string) => {
  await webkit.open(`http://localhost:${serving.port}${path}`);
  await webkit.until(`document.documentElement.dataset.alive === ''`);
};
const silent = async () => expect(await webkit.read<string[]>('window.heard')).toEqual([]);

/** Tabs until the focus is where a selector says. */
async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await webkit.read(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await webkit.press(keys.tab);
  }
  throw new Error(`No way by Tab to ${selector}`);
}

let told: string;
beforeEach(() => {
  told = `document.querySelector('#q-till-change [role=status]').textContent`;
});

test('the home page is alive', async () => {
  await open('/');
  expect(await webkit.read('document.querySelector("h1").textContent.trim().length')).toBeGreaterThan(0);
  expect(await webkit.read('getComputedStyle(document.querySelector("h1")).fontFamily')).toContain('Young Serif');
  await silent();
});

test('a question is answered with keys, and the answer is there after a reload', async () => {
  await open('/lessons/till/');
  const radio = '#q-till-change input[type=radio]';
  await tabTo(radio);
  await webkit.press(keys.space);
  const chosen = `document.querySelector('${radio}:checked')?.value`;
  const value = await webkit.read<string>(chosen);
  expect(value).toBeTruthy();
  await tabTo('#q-till-change button');
  expect(await webkit.read('document.activeElement.textContent.trim()')).toBe(words.check);
  await webkit.press(keys.enter);
  await webkit.until(`${told} === ${JSON.stringify(reply.saved)}`);
  await webkit.reload();
  await webkit.until(`${chosen} === ${JSON.stringify(value)}`);
  await silent();
});

test('a worksheet is typed and put together', async () => {
  await open('/worksheets/bag/');
  await tabTo('[name=bag-view]');
  await webkit.press(keys.down, keys.down);
  await webkit.until(`document.querySelector('[name=bag-view][value=yours]').checked`);
  await tabTo('main :is(textarea, input:not([type=radio], [type=checkbox]))');
  await webkit.press(...'340 x');
  await webkit.until(`document.activeElement.value === '340 x'`);
  await webkit.until(`document.querySelector('main').textContent.includes('Notes 340 x')`);
  await silent();
});
