import { HtmlValidate } from 'html-validate/node';

/** Values of an attribute, as the browser reads them. */
export const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** The ids on a page; what lies in a template is no part of it yet. */
export const idsIn = (html: string) => values(html.replace(/<template>[\s\S]*?<\/template>/g, ''), 'id');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Tick boxes of one question share a name, so that the form sends them as one answer.
    'form-dup-name': 'off',
    // `<input/>` and `<input>` are the same HTML; Preact writes the one, Astro the other.
    'void-style': 'off',
  },
});

/** What is not valid in a page, ids that are used twice, and references to ids that do not exist. */
export async function markupFaults(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  const invalid = results.flatMap(({ messages }) =>
    messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`),
  );
  const ids = idsIn(html);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: id used twice: ${id}`);
  const lost = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
    .flatMap((name) => values(html, name))
    .flatMap((value) => value.split(/\s+/))
    .filter((id) => id && !ids.includes(id))
    .map((id) => `${path}: no such id: ${id}`);
  return [...invalid, ...twice, ...lost];
}
