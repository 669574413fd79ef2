import { z } from 'astro/zod';

/** The tag in its usual form, such as `en-GB` for `EN-gb`; undefined where it's none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });

/** The name of a language in English; undefined where there's none of that tag. `qaa` to `qtz` are free to use. */
export function nameOf(tag: string): string | undefined {
  const language = tag.split('-')[0] ?? '';
  return /^q[a-t][a-z]$/.test(language) ? language : namesIn('en').of(language);
}

/** The tag of a language that somebody called by its name, in English or in itself. */
function tagOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((tag) => namesIn('en').of(tag) !== undefined)
    .find((tag) => [namesIn('en'), namesIn(tag)].some((names) => names.of(tag)?.toLowerCase() === wanted));
}

function flawOf(tag: string): string | undefined {
  const usual = canonical(tag);
  if (usual && nameOf(usual)) return undefined;
  const meant = canonical(tag.trim().replaceAll('_', '-'));
  const write = meant && nameOf(meant) ? meant : tagOf(tag);
  return `"${tag}" is no language that is known. Write its short tag, such as en, de or pt-BR${write ? `; here: language: ${write}` : '.'}`;
}

/** BCP 47 tag of a language that there is. */
export const language = z.string().superRefine((tag, context) => {
  const message = flawOf(tag);
  if (message) context.addIssue({ code: 'custom', message });
});
