/** A number of so many bits for a text (FNV-1a with a final mix); the same on every machine and for ever. */
export function hashOf(text: string, width: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) % 2 ** width;
}

/** Bits by which a course's things are known: lessons, questions, forms, stories. */
export const objectBits = 24;
/** Bits by which the parts of a question are known, or the anchors of a lesson. */
export const partBits = 16;

export const objectHash = (id: string): number => hashOf(id, objectBits);
export const partHash = (id: string): number => hashOf(id, partBits);
