import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/authoring/schemas/json.ts';
import { type Noun, nouns, places } from '../../src/authoring/schemas/nouns.ts';
import { parts } from '../../src/authoring/schemas/share.ts';
import { folder, schemaTexts } from '../../src/authoring/schemas/write.ts';
import { readSource } from '../../src/reader/source.ts';
import { here } from '../sites.ts';

const names = Object.keys(nouns) as Noun[];
const committed = (noun: Noun) => readFileSync(join(folder, `${noun}.json`), 'utf8');
const schemaOf = (noun: Noun): JsonSchema => JSON.parse(committed(noun));

/** Validators as an editor has them: addresses are left to the content check. */
const validators = {} as Record<Noun, ValidateFunction>;

/** The paths of all fields without a description. */
function bare(schema: JsonSchema, path: string): string[] {
  const definitions = Object.entries((schema['definitions'] ?? {}) as Record<string, JsonSchema>);
  return [...parts(schema), ...definitions].flatMap(([field, part]) => [
    ...(field && schema.properties?.[field] === part && !part.description ? [`${path}.${field}`] : []),
    ...bare(part, field ? `${path}.${field}` : path),
  ]);
}

const read = (file: string) => readSource(file, readFileSync(file, 'utf8')).data;

describe('the schemas for editors', () => {
  let fresh: Record<Noun, string>;
  beforeAll(() => {
    fresh = schemaTexts();
    const ajv = new Ajv({ validateFormats: false, inlineRefs: false });
    for (const noun of names) validators[noun] = ajv.compile(schemaOf(noun));
  }, 120_000);

  test.each(names)('%s is as the sources say; else run "npm run schemas"', (noun) => {
    expect(committed(noun)).toBe(fresh[noun]);
  });

  test.each(names)('%s has a description on every field', (noun) => {
    expect(bare(schemaOf(noun), noun)).toEqual([]);
    expect(bare({ properties: { a: { type: 'string' } } }, noun)).toEqual([`${noun}.a`]);
  });

  test('a description is the comment on that field of that kind', () => {
    const [kind, text] = ['reflect', 'An answer as a thoughtful colleague might write it.'];
    const found = JSON.stringify(schemaOf('quiz').oneOf)
      .split('"const":"')
      .find((part) => part.startsWith(kind));
    expect(found).toContain(text);
  });

  test('what repeats stands once', () => {
    for (const noun of names) expect(committed(noun).length).toBeLessThan(120_000);
  });

  test.each(names)('%s accepts all content of that kind', (noun) => {
    const validate = validators[noun];
    const files = globSync(join('tests/fixtures/{site,cafe,two-courses}', places[noun]));
    const refused = files
      .filter((file) => !validate(read(file)))
      .map((file) => `${file}: ${JSON.stringify(validate.errors)}`);
    expect(refused).toEqual([]);
    expect(validate({})).toBe(false);
    if (noun !== 'page') expect(files.length).toBeGreaterThan(0);
  });

  test.each(names)('%s refuses a misspelt field, wherever it stands', (noun) => {
    const validate = validators[noun];
    for (const file of globSync(join(here.content, places[noun]))) {
      const data = read(file) as Record<string, unknown>;
      expect(validate({ ...data, titel: 'Misspelt' }), file).toBe(false);
    }
  });

  test.each<[Noun, string, string, string]>([
    ['quiz', 'after-the-mistake/quizzes/first-minute.yaml', 'stem:', 'stemm:'],
    ['quiz', 'goldseam-guide/quizzes/arranging.yaml', 'group: ', 'goup: '],
    ['scenario', 'after-the-mistake/scenarios/wrong-window.yaml', 'scene:', 'sene:'],
    ['worksheet', 'after-the-mistake/worksheets/amends-plan.yaml', 'say:', 'sai:'],
    ['course', 'after-the-mistake/course.yaml', 'costly:', 'costy:'],
    ['glossary', 'after-the-mistake/glossary.yaml', 'meaning:', 'meening:'],
  ])('%s refuses a misspelt field deep within %s', (noun, name, from, to) => {
    const text = readFileSync(join(here.content, 'courses', name), 'utf8');
    const validate = validators[noun];
    const data = (source: string) => readSource('x.yaml', source).data;
    expect(text).toContain(from);
    expect(validate(data(text))).toBe(true);
    expect(validate(data(text.replace(from, to)))).toBe(false);
  });

  test('the editor is told which schema every YAML file of the content has', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object };
    const told = Object.entries(settings['yaml.schemas']) as [file: string, pattern: string][];
    for (const noun of names.filter((one) => places[one].endsWith('.yaml'))) {
      for (const file of globSync(places[noun], { cwd: here.content })) {
        const schemas = told.filter(([, pattern]) => matchesGlob(`content/${file}`, pattern)).map(([schema]) => schema);
        expect(schemas, file).toEqual([`./${folder}/${noun}.json`]);
      }
    }
  });
});
