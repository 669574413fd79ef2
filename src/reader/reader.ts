import { join } from 'node:path';
import { type Book, bookOf } from '../domain/course/book.ts';
import { type Site, site } from '../schemas/site.ts';
import { contentsOf } from './contents.ts';
import { type Desk, deskOn, missing } from './desk.ts';
import { type Files, onDisk } from './files.ts';
import type { Finding } from './finding.ts';
import type { Item } from './item.ts';
import { readShelf, type Shelf } from './shelf.ts';
import { straysIn } from './strays.ts';

/** All content below a folder, as far as it can be read. */
export interface AllContent {
  site: Site | undefined;
  /** The same with its places. */
  siteItem: Item<Site> | undefined;
  shelves: Shelf[];
  /** The books of the courses, by their folders; a course without a course.yaml has none. */
  books: ReadonlyMap<string, Book>;
  /** What can't be read. */
  findings: Finding[];
}

/** Reads content once, and after a change only what has changed. */
export interface Reader {
  /** The same as before, as long as nobody says that files have changed. */
  read(): AllContent;
  /** Says that files may have changed. */
  turn(): void;
}

/** @param content the folder that holds site.yaml and courses */
export function readerOf(content: string, files: Files = onDisk): Reader {
  const desk = deskOn(files);
  let all: AllContent | undefined;
  return {
    read() {
      all ??= readAll(content, files, desk);
      return all;
    },
    turn() {
      all = undefined;
    },
  };
}

function readAll(content: string, files: Files, desk: Desk): AllContent {
  const { item, findings } = desk.data(join(content, 'site.yaml'), site, 'needed');
  const folders = files.folders(join(content, 'courses'));
  const shelves = folders.map((name) => readShelf(join(content, 'courses', name), desk));
  const strays = straysIn(content, files);
  const none = folders.length === 0 ? [missing(join(content, 'courses', '<your course>', 'course.yaml'))] : [];
  const books = shelves.flatMap((shelf) => {
    const contents = contentsOf(shelf);
    return contents ? [bookOf(contents)] : [];
  });
  return {
    site: item?.data,
    siteItem: item,
    shelves,
    books: new Map(books.map((book) => [book.folder, book])),
    findings: found([...findings, ...none, ...shelves.flatMap((shelf) => shelf.findings)], strays),
  };
}

/** All findings; that a file is missing is nothing new where another name is all that is wrong with it. */
function found(findings: readonly Finding[], strays: readonly Finding[]): Finding[] {
  const meant = new Set(strays.map(({ file }) => file.toLowerCase().replace(/\.(?:ya?ml|json)(?:\.txt)?$/, '.yaml')));
  return [...findings.filter(({ rule, file }) => rule !== 'missing-file' || !meant.has(file.toLowerCase())), ...strays];
}
