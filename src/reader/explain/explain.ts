import type { z } from 'astro/zod';
import { nearestFirst } from '../nearest.ts';
import { quoted } from '../yaml/line.ts';
import { explainId, isIdIssue } from './id.ts';
import { explainType, kindOf } from './type.ts';

type Issue = z.core.$ZodIssue;
type TypedAt = (path: readonly PropertyKey[]) => string | undefined;

/** What is wrong with which field, and where in the data. */
export interface Explained {
  path: readonly PropertyKey[];
  message: string;
}

/** Some schemas say themselves what belongs there; what zod says begins with one of these words. */
const saysItself = ({ code, message }: Issue) =>
  ['unrecognized_keys', 'invalid_type', 'invalid_union'].includes(code) && !/^(?:Invalid|Unrecognized)/.test(message);

/**
 * What a schema's issue means to an author: what is wrong with which field, and what belongs there.
 *
 * @param fields the names of the fields that the issue's group can have
 * @param typedAt how the value at a path is typed, where it's one word or number
 */
export function explain(
  issue: Issue,
  data: unknown,
  fields: readonly string[] = [],
  typedAt: TypedAt = () => undefined,
): Explained[] {
  const { path } = issue;
  if (saysItself(issue))
    return [{ path: 'keys' in issue ? [...path, ...issue.keys.slice(0, 1)] : path, message: issue.message }];
  if (issue.code === 'unrecognized_keys') {
    const group = at(data, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: stranger(key, group, fields) }));
  }
  return [{ path, message: meaning(issue, data, typedAt(path)) }];
}

function meaning(issue: Issue, data: unknown, typed: string | undefined): string {
  const { path } = issue;
  const last = path.at(-1);
  const name = typeof last === 'string' ? last : undefined;
  const field = path.length > 0 ? `"${path.map(String).join('.')}"` : 'The file';
  const value = at(data, path);
  switch (issue.code) {
    case 'invalid_type':
      if (typeof value === 'number' && isIdIssue(issue, name)) return explainId(field, value);
      return explainType(field, name, issue.expected, value, typed);
    case 'invalid_value':
      return `${field} ${value === undefined ? 'is missing. Add it' : `can't be ${quoted(shown(value))}; it has to be one of those there are`}.${nearestFirst(shown(value), issue.values.map(String))}`;
    case 'invalid_union':
      return union(issue, field, name, value, typed);
    case 'invalid_key':
      return `${field}: ${issue.issues[0]?.message ?? 'This name is none.'}`;
    case 'too_small':
      if (issue.origin === 'string') return `${field} is empty. Write something, or remove the field.`;
      return `${field} needs at least ${sized(issue.minimum, issue.origin)}${has(value)}.`;
    case 'too_big':
      return `${field} can have at most ${sized(issue.maximum, issue.origin)}${has(value)}.${said(issue.message)}`;
    case 'invalid_format':
      return isIdIssue(issue, name) ? explainId(field, value) : `${field}: ${issue.message}`;
    default:
      return issue.code === 'custom' ? issue.message : `${field}: ${issue.message}`;
  }
}

/** What zod says by itself begins so; what a schema says is for authors. */
const said = (message: string) => (/^(?:Invalid|Too (?:big|small))/.test(message) ? '' : ` ${message}`);

const sized = (count: number | bigint, origin: string) =>
  origin === 'array'
    ? `${count} ${count === 1 ? 'item' : 'items'}`
    : origin === 'string'
      ? `${count} letters`
      : `${count}`;

const has = (value: unknown) =>
  Array.isArray(value) || typeof value === 'string'
    ? `, and it has ${value.length}`
    : typeof value === 'number'
      ? `, and it is ${value}`
      : '';

const shown = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

function union(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  field: string,
  name: string | undefined,
  value: unknown,
  typed: string | undefined,
): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (options.length > 0) {
    const what =
      value === undefined
        ? 'is missing. Add it'
        : `can't be ${quoted(shown(value))}; it has to be one of the kinds there are`;
    return `${field} ${what}.${nearestFirst(shown(value), options)}`;
  }
  const expected = expectedBy(issue);
  if (expected.includes('string') && (value === undefined || value === null || typeof value !== 'object'))
    return explainType(field, name, 'string', value, typed);
  return `${field} has to be ${[...new Set(expected.map(kindOf))].join(' or ') || 'of another kind'}.`;
}

/** What kinds of value would fit one of several schemas. */
function expectedBy(issue: Issue): string[] {
  if (issue.code === 'invalid_type' && issue.path.length === 0) return [issue.expected];
  return issue.code === 'invalid_union' ? issue.errors.flatMap((issues) => issues.flatMap(expectedBy)) : [];
}

/** A field that its group doesn't have. */
function stranger(key: string, group: unknown, fields: readonly string[]): string {
  const all = typeof group === 'object' && group !== null ? Object.entries(group) : [];
  const index = all.findIndex(([name]) => name === key);
  const [before, text] = all[index - 1] ?? [];
  if (all[index]?.[1] === null && typeof text === 'string' && /\s|^[^a-z]/.test(key))
    return `"${key}" is not a field here: an unquoted comma ends a text within { }. Put the text in quotes: ${before}: ${quoted(`${text}, ${key}`)}`;
  if (/^[\w-]+:/.test(key) && all[index]?.[1] === null)
    return `"${key}" is not a field here, because a space is missing behind the colon. Write ${key.replace(':', ': ')}`;
  return `"${key}" is not a field here. Check the spelling, or remove it.${fields.length > 0 ? nearestFirst(key, fields) : ''}`;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return inside ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, data);
}
