const types: Record<string, string> = {
  md: 'text/markdown',
  txt: 'text/plain',
  ics: 'text/calendar',
  json: 'application/json',
};

let last = '';

/** Hands a text to the browser as a file to download. It goes nowhere else. */
export function save(name: string, text: string): void {
  // The last one is let go only now, since some browsers read it well after the click.
  if (last) URL.revokeObjectURL(last);
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  last = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
