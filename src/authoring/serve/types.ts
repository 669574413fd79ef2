import { lookup } from 'mrmime';

/** The media type of a file by its name, with its encoding where it's text. */
export function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|\b(?:javascript|json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
}
