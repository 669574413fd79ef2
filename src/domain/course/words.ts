/** How many words a text has, without the tags of MDX and the marks of Markdown. */
export function countWords(text: string): number {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/^---[\s\S]*?^---/m, ' ');
  return plain.match(/[\p{L}\p{N}]+(?:['’:.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
