import type { Problem } from '../problem.ts';

interface ReadOption {
  id: string;
  text: string;
  key?: true;
  why: string;
}

/** A question as it was read; the schema of questions says whether it holds. */
export interface Read {
  id: string;
  kind: 'choice' | 'choices';
  revision: number;
  scene?: string;
  stem: string;
  options: ReadOption[];
}

/** A question while it's being read. */
export interface Draft {
  id: string;
  offset: number;
  paragraphs: string[];
  options: (ReadOption & { offset: number })[];
}

/** What a question still lacks. */
export function gaps({ offset, options }: Draft): Problem[] {
  if (options.length === 0)
    return [{ offset, message: 'This question has no options. Write them below as a task list.' }];
  return options
    .filter(({ why }) => !why)
    .map((option) => ({
      offset: option.offset,
      message: `The option "${option.id}" gives no reason. Write it on the next line, indented by two spaces.`,
    }));
}

/** `water@2` is the question "water" in its second revision. */
export function questionOf({ id, paragraphs, options }: Draft): Read {
  const [, name = id, revision = '1'] = /^(.*)@(\d+)$/.exec(id) ?? [];
  const scene = paragraphs.slice(0, -1).join('\n\n');
  return {
    id: name,
    kind: options.filter(({ key }) => key).length > 1 ? 'choices' : 'choice',
    revision: Number(revision),
    ...(scene && { scene }),
    stem: paragraphs.at(-1) ?? '',
    options: options.map(({ offset: _, ...option }) => option),
  };
}

/** Offsets of questions and options by the path of their data. */
export function placesOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  return new Map(
    drafts.flatMap(({ offset, options }, q) => [
      [`questions.${q}`, offset] as const,
      ...options.map((option, o) => [`questions.${q}.options.${o}`, option.offset] as const),
    ]),
  );
}
