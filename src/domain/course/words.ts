/** How many words a text has, without front matter, the tags of MDX and the addresses of links. */
export function countWords(text: string): number {
  const plain = text
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  return plain.match(/[\p{L}\p{N}]+(?:['’:.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
