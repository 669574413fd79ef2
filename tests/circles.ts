import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './files.ts';

/** The file of the project that an import names, `?inline-script` and the like apart. Packages are none. */
function target(path: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return normalize(join(dirname(path), from.replace(/\?.*$/, ''))).replaceAll('\\', '/');
}

/** The shortest way along imports from one file to another, both included. */
function way(start: string, end: string, imports: Map<string, string[]>): string[] | undefined {
  const before = new Map<string, string | undefined>([[start, undefined]]);
  for (const file of before.keys()) {
    if (file === end) {
      const files: string[] = [];
      for (let at: string | undefined = end; at; at = before.get(at)) files.unshift(at);
      return files;
    }
    for (const next of imports.get(file) ?? []) if (!before.has(next)) before.set(next, file);
  }
  return undefined;
}

/** The same circle, begun at the file whose path comes first, so that it's known wherever it was entered. */
function fromFirst(circle: string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] as string);
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

/**
 * The circles in which files import one another, types included, as
 * `a.ts → b.ts → a.ts`: for each import that is part of one, the shortest.
 */
export function circles(files: readonly SourceFile[]): string[] {
  const imports = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ from }) => target(path, from) ?? [])]),
  );
  const found = new Set<string>();
  for (const [path, targets] of imports) {
    for (const next of targets) {
      const back = way(next, path, imports);
      if (back) found.add(fromFirst(back));
    }
  }
  return [...found].sort();
}
