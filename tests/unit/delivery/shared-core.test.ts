import { expect, test } from 'vitest';
import { type Module, sharedCore } from '../../../src/delivery/build/shared-core.ts';

const start = (name: string) => `/home/ada/goldseam/src/islands/entry/${name}.ts`;
const script = (language: string, name: string) => `/home/ada/goldseam/src/${language}.astro?type=script&${name}`;

/** What a module is made of: what it imports, and its text and exports where they matter. */
type Made = { imports: string[] } & Partial<Module>;

/** A build in which each page's script imports its start, and modules import others. */
function placed(pages: Record<string, string[]>, made: Record<string, string[] | Made>): (id: string) => string | null {
  const all = new Map<string, Made>();
  for (const [language, names] of Object.entries(pages)) {
    for (const name of names) all.set(script(language, name), { imports: [start(name)], isEntry: true });
  }
  for (const [id, one] of Object.entries(made)) {
    const { imports, ...rest } = Array.isArray(one) ? { imports: one } : one;
    all.set(id, { ...all.get(id), imports: [...(all.get(id)?.imports ?? []), ...imports], ...rest });
  }
  for (const imported of [...all.values()].flatMap(({ imports }) => imports)) {
    if (!all.has(imported)) all.set(imported, { imports: [] });
  }
  const getModuleInfo = (id: string): Module | null => {
    const one = all.get(id);
    if (!one) return null;
    const importers = [...all].filter(([, { imports }]) => imports.includes(id)).map(([other]) => other);
    return { isEntry: false, exports: [], code: 'export const a = 1;', ...one, importedIds: one.imports, importers };
  };
  return (id) => sharedCore(id, { getModuleInfo });
}

const pages = { en: ['lesson', 'quiz', 'record'] };

test('what a lesson and another page need lies in the shared file, however far down', () => {
  const of = placed(pages, {
    [start('lesson')]: ['mount'],
    [start('quiz')]: ['Quiz'],
    Quiz: ['mount'],
    mount: ['preact'],
  });
  expect(of('mount')).toBe('core');
  expect(of('preact')).toBe('core');
});

test('what a lesson needs alone, or other pages without it, does not', () => {
  const of = placed(pages, { [start('lesson')]: ['Rail'], [start('quiz')]: ['Undo'], [start('record')]: ['Undo'] });
  expect(of('Rail')).toBeNull();
  expect(of('Undo')).toBeNull();
  expect(of(start('lesson'))).toBeNull();
});

test('lessons in two languages are one sort of page, and share what every language needs', () => {
  const two = { en: ['lesson', 'quiz'], de: ['lesson', 'quiz'] };
  const of = placed(two, { [start('lesson')]: ['Rail', 'mount'], [start('quiz')]: ['mount'] });
  expect(of('Rail')).toBeNull();
  expect(of('mount')).toBe('core');
});

test('the sentences of a language stay out of the file that all languages share', () => {
  const two = { en: ['lesson', 'quiz'], de: ['lesson', 'quiz'] };
  const words = (language: 'en' | 'de') =>
    Object.fromEntries(two[language].map((name) => [script(language, name), [`words/${language}`]]));
  const of = placed(two, { ...words('en'), ...words('de') });
  expect(of('words/en')).toBe('core-en');
  expect(of('words/de')).toBe('core-de');
});

test('a file of nothing but re-exports leads on to those alone who take what is asked for', () => {
  const signpost = {
    code: '/** All of it. */\nexport * from "./lesson.ts";\nexport { b,\n  c } from \'./record.ts\';\n',
  };
  const modules = (code: string) => ({
    [start('lesson')]: { imports: ['words'], code },
    [start('record')]: { imports: ['words'], code: 'import { recordPage, mount as m } from "words";' },
    words: { imports: ['words/more'], ...signpost },
    'words/more': { imports: ['words/record'], ...signpost },
    'words/record': { imports: [], exports: ['recordPage', 'erase'] },
  });
  expect(placed(pages, modules('import { lessonPage } from "words";'))('words/record')).toBeNull();
  expect(placed(pages, modules('import React, { lessonPage,\n erase as say } from "words";'))('words/record')).toBe(
    'core',
  );
  expect(placed(pages, modules('import * as all from "words";'))('words/record')).toBe('core');
  expect(placed(pages, modules('import "words";'))('words/record')).toBeNull();
});

test('modules that import one another come to an end', () => {
  const of = placed(pages, { [start('lesson')]: ['a'], a: ['b'], b: ['a'], [start('quiz')]: ['b'] });
  expect(of('a')).toBe('core');
  expect(of('unheard-of')).toBeNull();
});
