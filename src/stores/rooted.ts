/**
 * Data with its addresses as this page needs them. In a site that can be moved they begin with `root:/`, because data
 * can't know from which page it's read. @param up the way from the data to the site's root
 */
export function rooted(text: string, address: string, up: string): string {
  return text.replaceAll('root:/', new URL(up, new URL(address, document.baseURI)).href);
}
