/** What JSON has no way to say, as text. */
function told(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value}`;
  if (value === undefined) return 'undefined';
  if (value instanceof Map || value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return value;
}

/** Anything that a disk may hold, as JSON to read. What contains itself, or can't be written, is said to be there. */
export function asJson(value: unknown): string {
  const above: unknown[] = [];
  const write = function (this: unknown, _key: string, one: unknown): unknown {
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    const said = told(one);
    if (typeof said !== 'object' || said === null) return said;
    if (above.includes(said)) return '(again)';
    above.push(said);
    return said;
  };
  return `${JSON.stringify(value, write, 2)}\n`;
}
