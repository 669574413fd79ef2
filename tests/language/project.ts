import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pseudo } from './pseudo.ts';

const messages = 'src/messages';
const scripts = 'src/components/scripts';

/** Files of this project's English messages. */
export const english = () =>
  readdirSync(join(messages, 'en')).map((name) => ({ name, text: readFileSync(join(messages, 'en', name), 'utf8') }));

/**
 * Copies what a build needs into an empty folder and adds a language to it: a
 * folder of messages and the scripts of its pages. That has to be all.
 * @param tag its BCP 47 tag
 */
export function projectWith(tag: string, folder: string): void {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  // A folder of its own with links in it: a build works in there, and this one may be building too.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  mkdirSync(join(folder, messages, tag));
  for (const { name, text } of english()) writeFileSync(join(folder, messages, tag, name), pseudo(text));
  const own = readFileSync(join(scripts, 'en.astro'), 'utf8').replaceAll('virtual:words/en/', `virtual:words/${tag}/`);
  writeFileSync(join(folder, scripts, `${tag}.astro`), own);
}

/** Puts a course of a site of these tests into another site, in a language. */
export function course(from: string, id: string, language: string, content: string): void {
  const to = join(content, 'courses', id);
  cpSync(join('tests/fixtures', from, 'courses', id), to, { recursive: true });
  const file = join(to, 'course.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\nlanguage: ${language}\n`);
}
