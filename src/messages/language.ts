import { AsyncLocalStorage } from 'node:async_hooks';
import * as english from './en/index.ts';
import type { Messages } from './words.ts';

/** The languages of the interface: the folders beside this file. */
const languages = import.meta.glob<Messages>('./*/index.ts', { eager: true });
const rendering = new AsyncLocalStorage<string>();

globalThis.goldseamSpoken = () => languages[`./${rendering.getStore()}/index.ts`] ?? english;

/**
 * The language in which a page of this language speaks of itself: the same, the
 * same without its region (`en` for `en-GB`), or English.
 *
 * @param tag a BCP 47 tag
 */
export function spokenOn(tag: string): string {
  return [tag, tag.split('-')[0] as string].find((one) => `./${one}/index.ts` in languages) ?? 'en';
}

/** Renders a page whose interface speaks this language. What the work starts and awaits speaks it too. */
export function inLanguage<T>(language: string, work: () => T): T {
  return rendering.run(language, work);
}

/** In which direction a language is written. @param tag a BCP 47 tag */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return new Intl.Locale(tag).getTextInfo().direction ?? 'ltr';
}
