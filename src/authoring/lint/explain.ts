import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** What a schema's issue means to an author: what is wrong with which field, and what belongs there. */
export function explain(issue: Issue, data: unknown): string {
  const field = issue.path.length > 0 ? `"${issue.path.map(String).join('.')}"` : 'The file';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here. Check the spelling, or remove it.`;
    case 'invalid_type':
      return at(data, issue.path) === undefined
        ? `${field} is missing. Add it; it is ${kinds[issue.expected] ?? issue.expected}.`
        : `${field} has to be ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${field} has to be one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      // Some schemas say themselves what belongs there; what zod says begins with "Invalid".
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return `${field} has to be one of the kinds this field knows. Check "kind" or "mode".`;
    case 'too_small':
      return issue.origin === 'string'
        ? `${field} is empty. Write something, or remove the field.`
        : `${field} needs at least ${issue.minimum}.`;
    case 'too_big':
      return `${field} can have at most ${issue.maximum}. ${issue.message}`;
    default:
      return issue.code === 'custom' ? issue.message : `${field}: ${issue.message}`;
  }
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
