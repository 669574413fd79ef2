/** What a page carries in the place of a file that it would fetch: in a package that opens from a disk nothing can be fetched. */
export function lyingHere(address: string): HTMLElement | undefined {
  if (!import.meta.env.RELATIVE) return undefined;
  return document.querySelector<HTMLElement>(`[data-file="${CSS.escape(address)}"]`) ?? undefined;
}
