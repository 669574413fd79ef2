import { conflictIn } from './conflict.ts';
import { decode, plainText } from './decode.ts';
import { type Finding, isError } from './finding.ts';
import { codeIn } from './mdx/code.ts';
import { parseMdx } from './mdx/parse.ts';
import type { Node } from './mdx/tree.ts';
import { type Place, placesOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Yaml } from './yaml/read.ts';

/** A content file that was read, with the way from a part of it to a place in its text. */
export interface Source {
  /** Path of the file, as findings name it. */
  file: string;
  /** Its text with plain line ends, in which offsets count. */
  text: string;
  /** What its YAML says, or the YAML of its head; undefined where that can't be read. */
  data: unknown;
  /** The tree of an MDX file; without children for YAML, and where it can't be parsed. */
  root: Node;
  /** What can't be read. */
  findings: Finding[];
  /** The place of the value at a path, or of the nearest one above it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** How the value at a path is typed, where it's one word or number of YAML. */
  typedAt?: Yaml['typedAt'];
  /** The place of an offset in the text. */
  placeIn(offset: number): Place;
}

const headless = 'The file has no front matter. Begin it with a line "---", its fields, and a line "---".';

/** Reads a YAML file, or the head and body of an MDX file. Never throws on bad content. */
export function readSource(file: string, content: string | Uint8Array): Source {
  const { text, problem, at } =
    typeof content === 'string' ? { text: plainText(content), at: 0, problem: undefined } : decode(content);
  const placeIn = placesOf(text);
  const say = (rule: Finding['rule'], problems: readonly Problem[]): Finding[] =>
    problems.map(({ offset, message, level }) => ({
      file,
      ...placeIn(offset),
      rule,
      message,
      ...(level && { level }),
    }));
  const found = (
    data: unknown,
    root: Node,
    findings: Finding[],
    offsetOf: Yaml['offsetOf'],
    typedAt?: Yaml['typedAt'],
  ) => ({
    ...{ file, text, data, root, findings, ...(typedAt && { typedAt }) },
    placeOf: (path: readonly PropertyKey[]) => placeIn(offsetOf(path)),
    placeIn,
  });
  const empty: Node = { type: 'root' };
  if (problem) return found(undefined, empty, say('encoding', [{ offset: at, message: problem }]), () => at);
  const conflict = conflictIn(text, file.endsWith('.mdx'));
  if (conflict) return found(undefined, empty, say('conflict', [conflict]), () => conflict.offset);
  if (!file.endsWith('.mdx')) {
    const { data, problems, offsetOf, typedAt } = readYaml(text);
    return found(data, empty, say('yaml', problems), offsetOf, typedAt);
  }
  const { front, root, problem: broken } = parseMdx(text);
  const { data, ...head } = readYaml(front ? text.slice(front.from, front.to) : '', front?.from ?? 0);
  const lacking = front ? head.problems : [{ offset: 0, message: headless }];
  const findings = [...say('yaml', lacking), ...(broken ? [{ file, ...broken }] : []), ...say('mdx', codeIn(root))];
  return found(lacking.some(isError) ? undefined : data, root, findings, head.offsetOf, head.typedAt);
}
