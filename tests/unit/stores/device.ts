import { mergeWords, type Words } from '../../../src/domain/worksheet/words.ts';
import type { Channel } from '../../../src/stores/log.ts';
import { createNotes } from '../../../src/stores/notes-book.ts';
import type { NotesDisk } from '../../../src/stores/notes-disk.ts';

/** A text that lives as long as its tab. */
function shelfWith(text: string) {
  const shelf = {
    text,
    read: () => shelf.text,
    write(next: string) {
      shelf.text = next;
    },
  };
  return shelf;
}

/** A device with a disk and a clock, on which tabs can be opened. A tab that is frozen hears nothing. */
export function device() {
  let kept: Words | undefined;
  let clock = 100;
  let broken = false;
  const ears = new Set<Channel>();
  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (broken) throw new Error('refused');
    return work();
  };
  const merge = (entries: Parameters<NotesDisk['write']>[0], into: Words) => {
    kept = mergeWords(into, entries);
    return kept;
  };
  const disk: NotesDisk = {
    read: () => answer(() => kept),
    write: (entries) => answer(() => kept && merge(entries, kept)),
    keep: (entries) => answer(() => merge(entries, kept ?? new Map())),
    erase: () =>
      answer(() => {
        kept = undefined;
      }),
  };
  let tabs = 0;
  const open = async (text = '', older = '', wished = '') => {
    const channel: Channel & { frozen: boolean } = {
      frozen: false,
      onmessage: null,
      postMessage(data) {
        for (const ear of ears) {
          if (ear !== channel && !(ear as typeof channel).frozen) ear.onmessage?.({ data: structuredClone(data) });
        }
      },
    };
    ears.add(channel);
    const [shelf, old, wish] = [shelfWith(text), shelfWith(older), shelfWith(wished)];
    tabs += 1;
    const book = createNotes({ disk, channel, shelf, older: old, wish, by: `tab${tabs}`, now: () => clock++ });
    const loaded = book.load();
    const close = () => ears.delete(channel);
    const texts = () => Object.fromEntries([...book.$words.get()].map(([key, { text: held }]) => [key, held]));
    return { ...book, loaded, channel, shelf, old, wish, close, texts };
  };
  return {
    open,
    ears,
    onDisk: () => kept && Object.fromEntries([...kept].map(([key, { text }]) => [key, text])),
    breakDisk(is: boolean) {
      broken = is;
    },
  };
}

/** Waits until all answers have come. */
export const settled = () => new Promise((next) => setTimeout(next));

/** A tab that has turned keeping on. */
export async function openKept(at: ReturnType<typeof device>) {
  const tab = await at.open();
  await tab.loaded;
  await tab.keep(true);
  return tab;
}
