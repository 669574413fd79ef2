/** What the bundler knows of a module. */
export interface Module {
  /** Whether a page starts with it: it's one of the page's scripts. */
  isEntry: boolean;
  /** The modules that import it at once; `import()` doesn't count. */
  importers: readonly string[];
  importedIds: readonly string[];
  exports: readonly string[];
  code: string | null;
}

/** The modules of a build, by the bundler's ids. */
export interface Modules {
  getModuleInfo(id: string): Module | null;
}

const lesson = '/src/islands/entry/lesson.ts';

/** A signpost says nothing itself and only passes on what other modules say. */
const isSignpost = ({ code }: Module) =>
  code !== null && /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/|export\s*(?:\*|\{[^}]*\})\s*from\s*['"][^'"]+['"];?)+$/.test(code);

/** Whether a module imports one of these names, or all of a module under one name. */
function takes({ code }: Module, names: readonly string[]): boolean {
  const imports = [...(code ?? '').matchAll(/\bimport\s+(?:[\w$]+\s*,\s*)?(?:\{([^}]*)\}|\*)/g)];
  return imports.some(
    ([, list]) => list?.split(',').some((one) => names.includes(one.trim().split(/\s/)[0] ?? '')) ?? true,
  );
}

/**
 * The scripts of pages that need a module as soon as they start: they import it,
 * or something they import does, and so on. A signpost on the way leads on to
 * those alone who take one of the names that are asked for.
 */
function scriptsOf(id: string, modules: Modules, asked?: readonly string[], seen = new Set<string>()): string[] {
  const module = modules.getModuleInfo(id);
  const mark = `${id} ${asked}`;
  if (!module || seen.has(mark)) return [];
  seen.add(mark);
  if (module.isEntry) return [id];
  const names = asked ?? module.exports;
  const scripts = module.importers.flatMap((importer) => {
    const from = modules.getModuleInfo(importer);
    if (!from || (isSignpost(module) && !isSignpost(from) && !takes(from, names))) return [];
    return scriptsOf(importer, modules, isSignpost(from) ? names : undefined, seen);
  });
  return [...new Set(scripts)];
}

/**
 * Says in which file a module goes: in `core` if a lesson needs it as soon as it
 * starts and another sort of page does too, else (`null`) where the bundler puts
 * it. So a lesson is its own file and `core`, which a learner's next page finds
 * in the cache, and it carries nothing that it doesn't need.
 *
 * A lesson's script is one that imports `islands/entry/lesson.ts`; each language
 * has its own. What the lessons of one language share with its other pages, which
 * are its sentences, goes in a `core` of its own, named by the file of the script.
 */
export function sharedCore(id: string, modules: Modules): string | null {
  const start = (script: string) => modules.getModuleInfo(script)?.importedIds.find((one) => one.endsWith(lesson));
  const scripts = scriptsOf(id, modules);
  const lessons = scripts.filter(start);
  const [first = ''] = lessons;
  if (lessons.length === 0 || lessons.length === scripts.length) return null;
  const all = scriptsOf(start(first) ?? '', modules);
  return lessons.length === all.length ? 'core' : `core-${/([^/.]+)[^/]*$/.exec(first)?.[1]}`;
}
