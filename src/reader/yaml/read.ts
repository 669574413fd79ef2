import { type Document, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { meaningsOf } from './errors.ts';
import { surprisesIn } from './surprises.ts';

/** YAML as it was read. */
export interface Yaml {
  /** Undefined where there are problems. */
  data: unknown;
  problems: Problem[];
  /** Offset in the text of the value at a path, or of the nearest one above it. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** How the value at a path is typed, where it's one word or number. */
  typedAt(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads YAML 1.2 by its core schema: dates stay text, and `yes` is a word.
 * Never throws on bad content.
 *
 * @param from where in its file the YAML begins; offsets are those of the file
 */
export function readYaml(yaml: string, from = 0): Yaml {
  const document = parsed(yaml);
  const moved = (problems: Problem[]) => problems.map((one) => ({ ...one, offset: from + one.offset }));
  // The parsed document is many times as large as its data, and places are asked for when something is wrong.
  let kept: Document | undefined;
  const places = () => {
    kept ??= parsed(yaml);
    return kept;
  };
  const offsetOf = (path: readonly PropertyKey[]) => from + offsetIn(places(), path);
  const typedAt = (path: readonly PropertyKey[]) => {
    const node = places().getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  const ways = { offsetOf, typedAt };
  if (document.errors.length > 0) return { data: undefined, problems: moved(meaningsOf(document, yaml)), ...ways };
  const problems = surprisesIn(document, yaml);
  if (problems.some(({ level }) => level !== 'warning')) return { data: undefined, problems: moved(problems), ...ways };
  try {
    return { data: document.toJS(), problems: moved(problems), ...ways };
  } catch {
    // Aliases that grow without end show only here.
    const message = 'This is not YAML: a part that is named again and again would grow without end. Write it out.';
    return { data: undefined, problems: [{ offset: from, message }], ...ways };
  }
}

const parsed = (yaml: string) =>
  parseDocument(yaml, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' });

function offsetIn(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    const pair = isMap(node) && node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair) {
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      node = (node && 'get' in node ? (node.get(key, true) as Node | undefined) : undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
    if (!node) break;
  }
  return offset;
}
