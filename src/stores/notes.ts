import { course, database, openTabs } from './here.ts';
import { createNotes } from './notes-book.ts';
import { notesDisk } from './notes-disk.ts';
import { tab } from './tab.ts';

export type { Note, Notes } from './notes-book.ts';

const shelf = (name: string) => {
  const key = `goldseam/${course}/${name}`;
  return { read: () => tab.read(key), write: (text: string) => void tab.write(key, text) };
};

/** The tab's name lies in the tab only between two pages: a tab that is copied while it's open gets a name of its own. */
const name = shelf('tab');
const by = /^[a-z0-9]{1,40}$/.exec(name.read())?.[0] ?? Math.random().toString(36).slice(2, 12);

/**
 * The learner's own words. They are not facts: they stay in this tab unless
 * "keep on this device" is on, are never sent anywhere, and one call deletes
 * them all.
 */
const book = createNotes({
  disk: notesDisk(database, Date.now),
  channel: openTabs('words'),
  shelf: shelf('words'),
  older: shelf('notes'),
  wish: shelf('keep'),
  by,
  now: Date.now,
});

export const { $notes, $keep, $refused, write, before, bringBack } = book;

/** Turns keeping on the device on or off. Off deletes what was kept there; the tab's copy stays. */
export const keepNotes = book.keep;

/** Deletes all notes: in this tab, in the other tabs of the course, and on the device. */
export const deleteNotes = book.erase;

const page = typeof document === 'undefined' ? undefined : document;

/** Resolves when the notes have been read. */
export const notesReady: Promise<void> = page ? book.load() : Promise.resolve();

if (page) {
  name.write('');
  const leave = () => {
    book.flush();
    if (book.hasWritten()) name.write(by);
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    name.write('');
    void book.load();
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') void book.load();
    else book.flush();
  });
}
