/** Attributes by name; what is `undefined` is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 can't have, even escaped (2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the ones to take out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as XML has it. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (one) => entities[one] ?? one);

/** An element: its content is text, which is escaped, or elements. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(value)}"`,
  );
  const open = `<${name}${list.join('')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  const inner = content.map((one) => one.replace(/^/gm, '  '));
  return `${open}>\n${inner.join('\n')}\n</${name}>`;
}

/** A whole document. */
export const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
