import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { type Finding, reporter } from './finding.ts';
import { message, parseFile, parseText, splitFrontMatter } from './parse.ts';
import { type Prose, readProse } from './prose.ts';

const { error } = reporter('FILE');

/** A course's folder. What cannot be read becomes a finding in `broken`, never an exception. */
export interface Folder {
  has(file: string): boolean;
  /** Paths from the course's folder, in order of name. */
  list(folder: string, ...endings: string[]): string[];
  yaml<S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined;
  mdx<S extends z.ZodType>(
    file: string,
    schema: S,
  ): { file: string; meta: z.infer<S>; prose: Prose; text: string } | undefined;
  broken: Finding[];
}

/** Opens a course's folder for reading. */
export function openFolder(dir: string): Folder {
  const broken: Finding[] = [];
  const report = (file: string, problems: string[] = []) => {
    for (const problem of problems) broken.push(error(file, '', problem));
  };
  return {
    broken,
    has: (file) => existsSync(join(dir, file)),
    list: (folder, ...endings) =>
      existsSync(join(dir, folder))
        ? readdirSync(join(dir, folder))
            .filter((file) => endings.includes(extname(file)))
            .sort()
            .map((file) => `${folder}/${file}`)
        : [],
    yaml: (file, schema) => {
      const { value, problems } = parseFile(join(dir, file), schema);
      report(file, problems);
      return value;
    },
    mdx: (file, schema) => {
      const text = readFileSync(join(dir, file), 'utf8');
      const { value, problems } = parseText(splitFrontMatter(text), schema);
      report(file, problems);
      try {
        const prose = readProse(text);
        return value === undefined ? undefined : { file, meta: value, prose, text };
      } catch (problem) {
        report(file, [message(problem)]);
        return undefined;
      }
    },
  };
}
