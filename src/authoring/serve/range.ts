/**
 * The one part of a file that a `Range` asks for, from its first byte to its last, as `sirv` reads it right: it knows no
 * `-500`, and takes what is no range for the whole file's. Undefined where the whole file is the answer (RFC 9110, 14.2):
 * for several parts, and for what is no range.
 * @param size of the file in bytes
 */
export function plainRange(range: string | undefined, size: number): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range?.trim() ?? '') ?? [];
  if ((first === '' && last === '') || size === 0) return undefined;
  // Nothing of it can be sent, which `sirv` says of what begins behind the end.
  if (first === '' && Number(last) === 0) return `bytes=${size}-`;
  if (first === '') return `bytes=${Math.max(0, size - Number(last))}-${size - 1}`;
  if (last !== '' && Number(last) < Number(first)) return undefined;
  // An end of 0 reads as none there.
  if (last === '0' && size > 1) return undefined;
  return `bytes=${Number(first)}-${last}`;
}
