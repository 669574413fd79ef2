import { atom } from 'nanostores';
import { course, database, openTabs } from './here.ts';
import { type Note, notesDisk } from './notes-disk.ts';
import { tab } from './tab.ts';

/** Notes by the id of their worksheet. */
export type Notes = Record<string, Note>;

/**
 * The learner's own words. They are not facts: they stay in this tab unless
 * "keep on this device" is on, are never sent anywhere, and one call deletes
 * them all.
 */
export const $notes = atom<Notes>({});

/** Whether notes are kept on the device. */
export const $keep = atom(false);

const disk = notesDisk(database);

const tabKey = `goldseam/${course}/notes`;

/** Stands among the kept notes as the mark that keeping is on, also before there is a note. */
const keepMark = '#keep';

function fromTab(): Record<string, Note> {
  try {
    const parsed: unknown = JSON.parse(tab.read(tabKey) || '{}');
    return isNotes(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isNotes(value: unknown): value is Record<string, Note> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (note) =>
      typeof note === 'object' && note !== null && Object.values(note).every((text) => typeof text === 'string'),
  );
}

/** Reads the notes of the tab, and those on the device if there are any. Never rejects. */
async function loadNotes(): Promise<void> {
  const mine = fromTab();
  $notes.set({ ...mine, ...$notes.get() });
  try {
    const { [keepMark]: mark, ...kept } = await disk.read();
    if (!mark) return;
    $keep.set(true);
    $notes.set({ ...kept, ...mine, ...$notes.get() });
  } catch {
    // Without a disk the tab's notes are all there is, and the page says so elsewhere.
  }
}

/** Resolves when the notes have been read. */
export const notesReady: Promise<void> = typeof document === 'undefined' ? Promise.resolve() : loadNotes();

function store(id: string, note: Note): void {
  tab.write(tabKey, JSON.stringify($notes.get()));
  if ($keep.get()) disk.write(id, note).catch(() => $keep.set(false));
}

/** Changes one field of a worksheet's note. */
export function write(worksheet: string, field: string, text: string): void {
  const note = { ...$notes.get()[worksheet], [field]: text };
  $notes.set({ ...$notes.get(), [worksheet]: note });
  store(worksheet, note);
}

/** Turns keeping on the device on or off. Off deletes what was kept there; the tab's copy stays. */
export async function keepNotes(on: boolean): Promise<void> {
  $keep.set(on);
  try {
    if (!on) return await disk.erase();
    await disk.write(keepMark, {});
    for (const [id, note] of Object.entries($notes.get())) await disk.write(id, note);
  } catch {
    $keep.set(false);
  }
}

function forget(): void {
  $notes.set({});
  tab.write(tabKey, '');
  $keep.set(false);
}

const tabs = openTabs('notes', forget);

/** Deletes all notes: in this tab, in the other tabs of the course, and on the device. */
export async function deleteNotes(): Promise<void> {
  forget();
  tabs?.postMessage('deleted');
  await keepNotes(false);
}
