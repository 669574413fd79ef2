/** The folder of the course's pages within a package. */
export const courseFolder = 'course/';

const shape = /^(?:[a-z0-9-]+\/)*index\.html(?:#[\w\p{L}\p{N}%:.~-]*)?$/u;

/** Where a page lies below the course, for a host to keep; '' where that's not a page of the course. */
export function placeOf(page: string, shell: string): string {
  const root = new URL(courseFolder, shell).href;
  const place = page.startsWith(root) ? page.slice(root.length).replace(/\?[^#]*/, '') : '';
  return shape.test(place) ? place : '';
}

/** The address of a place; the course's home where it's none that a package can have. */
export function addressOf(place: string, shell: string): string {
  return new URL(courseFolder + (shape.test(place) ? place : 'index.html'), shell).href;
}
