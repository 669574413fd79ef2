/** What a page carries in the place of a file that it would fetch: in a package that opens from a disk nothing can be fetched. */
export function lyingHere(address: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-file="${CSS.escape(address)}"]`) ?? undefined;
}
