import type { z } from 'astro/zod';

const shape =
  'An id is lower-case letters and digits in words joined by hyphens, and begins with a letter, like "first-minute".';

/** Whether an issue is about an id. */
export function isIdIssue(issue: z.core.$ZodIssue, name: string | undefined): boolean {
  return name === 'id' || issue.message.startsWith('An id is');
}

/** What is wrong with an id, and one that would be right. */
export function explainId(field: string, value: unknown): string {
  const typed = String(value);
  const meant = typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const curly = /[“”„‘’«»]/.test(typed) ? ' “Curly” quotes belong to the text here; use straight ones, or none.' : '';
  const invisible = /[\p{Cf}\u00A0]/u.test(typed) ? ' It has an invisible sign in it; delete it and type it anew.' : '';
  const write = /^[a-z]/.test(meant) ? ` Write ${meant}` : '';
  return `${field}: ${shape}${curly}${invisible}${write}`;
}
