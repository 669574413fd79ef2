import { stripVTControlCharacters } from 'node:util';
import type { Browser } from '@playwright/test';
import { listenTo } from '../probes/ears.ts';
import type { Page } from '../test.ts';
import { type GateName, gates } from './gates.ts';

/** A deliberate fault, and the check that has to find it. */
export interface Fault {
  name: string;
  gate: GateName;
  /** How the check names the fault; what it says besides does not count. */
  says: RegExp;
  /** What stands in the page's HTML, and what is sent in its place. */
  html?: readonly [from: RegExp, to: string];
  /** A style after all others. */
  css?: string;
  /** A script before all others; it goes to the browser as text. */
  script?: () => void;
  /** Whether the page comes without its policy, which would keep the fault out. */
  free?: true;
}

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Has the fault in every page that is opened from here on; gives how many pages there were. */
async function sow(page: Page, { html, css, script, free }: Fault): Promise<() => number> {
  let pages = 0;
  if (script) await page.addInitScript(script);
  await page.route('**/*', async (route) => {
    const request = route.request();
    // What a fault asks of another origin must not leave this machine.
    if (new URL(request.url()).hostname !== 'localhost') return route.abort();
    if (request.resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const sound = await response.text();
    let text = html ? sound.replace(...html) : sound;
    if (html && text === sound) throw new Error(`Nothing in ${request.url()} is like ${html[0]}.`);
    if (css || free) text = text.replace(policy, '');
    if (css) text = text.replace('</head>', () => `<style>${css}</style></head>`);
    pages += 1;
    await route.fulfill({ response, body: text });
  });
  return () => pages;
}

/** What a gate finds on the sound site, or on one with a fault; what its ears heard is part of it. */
export async function pass(browser: Browser, baseURL: string, name: GateName, fault?: Fault): Promise<string[]> {
  const { options, look } = gates[name];
  const context = await browser.newContext({ ...options, baseURL });
  try {
    const heard = await listenTo(context, new URL(baseURL).origin);
    const page = await context.newPage();
    const pages = fault && (await sow(page, fault));
    // A check that throws has found something too.
    const found = await look(page).catch((error: unknown) => [stripVTControlCharacters(String(error))]);
    if (pages?.() === 0) throw new Error(`No page was opened to have the fault “${fault?.name}”.`);
    return [...found, ...heard];
  } finally {
    await context.close();
  }
}
