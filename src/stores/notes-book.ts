import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  decodeWords,
  fromSheet,
  keyOf,
  mergeWords,
  partsOfKey,
  replaced,
  rewrite,
  type Words,
} from '../domain/worksheet/words.ts';
import type { Channel } from './log.ts';
import type { Entries, NotesDisk } from './notes-disk.ts';

/** The learner's own words in one worksheet, by field. */
export type Note = Record<string, string>;

/** Notes by the id of their worksheet. */
export type Notes = Record<string, Note>;

/** A text that lives as long as the tab. */
export interface Shelf {
  read(): string;
  write(text: string): void;
}

/** What the notes need from outside. */
export interface NotesSurroundings {
  disk: NotesDisk;
  channel?: Channel | undefined;
  /** Holds the words as long as the tab lives. */
  shelf: Shelf;
  /** The same in the older form: sheets by id, texts by field. Read once. */
  older?: Shelf | undefined;
  /** Holds in the tab that keeping is being turned `on` or `off`: a page that is left cuts its disk short. */
  wish?: Shelf | undefined;
  /** The name of this tab. */
  by: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The learner's own words of one course, in one tab. */
export interface NotesBook {
  readonly $words: ReadableAtom<Words>;
  readonly $notes: ReadableAtom<Notes>;
  /** Whether words are kept on the device. */
  readonly $keep: ReadableAtom<boolean>;
  /** Whether the disk refused lately, so that the words are in this tab only. */
  readonly $refused: ReadableAtom<boolean>;
  /** Reads the device, and brings there what isn't there yet. Never rejects. May be called again. */
  load(): Promise<void>;
  /** Changes one field of a worksheet's note. */
  write(sheet: string, field: string, text: string): void;
  /** Tries once more to write what isn't known to be written. */
  flush(): void;
  /** Turns keeping on or off. Off deletes what was kept; the tab's copy stays. Resolves to whether the disk obeyed. */
  keep(on: boolean): Promise<boolean>;
  /** Deletes all words, here, in the other tabs and on the device. Resolves to whether the disk obeyed. */
  erase(): Promise<boolean>;
  /** What stood in a field before another tab's text replaced it; `undefined` where nothing did. */
  before(sheet: string, field: string): string | undefined;
  /** Brings that back. What stands there now can be brought back in turn. */
  bringBack(sheet: string, field: string): void;
  /** Whether this tab wrote anything that is still there. */
  hasWritten(): boolean;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without a prototype, as any id may be asked for. */
const bare = <T>(): Record<string, T> => Object.create(null);

function bySheet(words: Words): Notes {
  const notes = bare<Note>();
  for (const [key, { text }] of words) {
    const [sheet, field] = partsOfKey(key) ?? [];
    if (sheet === undefined || field === undefined) continue;
    notes[sheet] ??= bare<string>();
    notes[sheet][field] = text;
  }
  return notes;
}

/** What the tab holds, in either form. */
function fromTab({ shelf, older, now }: NotesSurroundings): Words {
  let words = mergeWords(new Map(), decodeWords(parse(shelf.read()), now()));
  const old = parse(older?.read() ?? '');
  if (typeof old !== 'object' || old === null) return words;
  for (const [sheet, note] of Object.entries(old)) words = mergeWords(words, fromSheet(sheet, note, words));
  return words;
}

/** Opens the notes. The disk is neither read nor written before `load` or `write`. */
export function createNotes(surroundings: NotesSurroundings): NotesBook {
  const { disk, channel, shelf, older, wish, by, now } = surroundings;
  const $words = atom<Words>(fromTab(surroundings));
  const $keep = atom(false);
  const $refused = atom(false);
  const unsaved = new Map<string, unknown>();
  /** Fields in which this tab brought an older text back; that can be turned round. */
  const brought = new Set<string>();
  // What the disk answers late must neither bring back what was deleted, nor turn on what was turned off.
  let era = 0;

  const set = (words: Words) => {
    if (words === $words.get()) return;
    $words.set(words);
    shelf.write(words.size > 0 ? JSON.stringify([...words]) : '');
  };
  const take = (entries: Iterable<Entries[number]>) => set(mergeWords($words.get(), entries));

  if (older?.read()) {
    const words = $words.get();
    if (words.size > 0) shelf.write(JSON.stringify([...words]));
    older.write('');
  }

  const turnedOff = () => {
    $keep.set(false);
    unsaved.clear();
  };

  const save = async (entries: Entries): Promise<void> => {
    const begun = era;
    for (const [key, word] of entries) unsaved.set(key, word);
    try {
      const kept = await disk.write(entries);
      if (begun !== era) return;
      if (!kept) return turnedOff();
      for (const [key, word] of entries) if (unsaved.get(key) === word) unsaved.delete(key);
      $refused.set(unsaved.size > 0 && $refused.get());
      take(kept);
      channel?.postMessage({ words: entries });
    } catch {
      if (begun === era) $refused.set(true);
    }
  };

  const load = async () => {
    const begun = era;
    try {
      const kept = await disk.read();
      if (begun !== era) return;
      if (unsaved.size === 0) $refused.set(false);
      if (!kept) return turnedOff();
      $keep.set(true);
      take(kept);
      const here = [...$words.get()].filter(([key, word]) => mergeWords(kept, [[key, word]]) !== kept);
      if (here.length > 0) await save(here);
    } catch {
      if (begun === era) $refused.set(true);
    }
  };

  const forget = () => {
    era += 1;
    turnedOff();
    brought.clear();
    set(new Map());
  };

  const change = (sheet: string, field: string, text: string) => {
    const key = keyOf(sheet, field);
    const entry = [key, rewrite($words.get().get(key), text, by, now())] as const;
    take([entry]);
    if ($keep.get()) void save([entry]);
  };

  const keep = async (on: boolean): Promise<boolean> => {
    era += 1;
    const begun = era;
    if (!on) turnedOff();
    $keep.set(on);
    wish?.write(on ? 'on' : 'off');
    try {
      const kept = on ? await disk.keep([...$words.get()]) : await disk.erase();
      channel?.postMessage({ changed: true });
      if (begun !== era) return true;
      $refused.set(false);
      if (kept) take(kept);
      // What was written while keeping was being turned on.
      if (kept) await load();
      return true;
    } catch {
      if (begun === era) {
        $keep.set(false);
        $refused.set(true);
      }
      return false;
    } finally {
      if (begun === era) wish?.write('');
    }
  };

  if (channel) {
    channel.onmessage = ({ data }) => {
      const message = data as { words?: unknown; changed?: unknown; deleted?: unknown } | null;
      if (typeof message !== 'object' || message === null) return;
      if (message.deleted === true) forget();
      // Whether words are kept is for the disk to say.
      if (message.deleted === true || message.changed === true) void load();
      if ($keep.get()) take(decodeWords(message.words, now()));
    };
  }

  return {
    $words,
    $notes: computed($words, bySheet),
    $keep,
    $refused,
    load: () => {
      const left = wish?.read();
      return left === 'on' || left === 'off' ? keep(left === 'on').then(load) : load();
    },
    write: change,
    flush() {
      const words = $words.get();
      const left = [...unsaved.keys()].flatMap((key) => {
        const word = words.get(key);
        return word ? [[key, word] as const] : [];
      });
      if (left.length > 0 && $keep.get()) void save(left);
    },
    keep,
    async erase() {
      forget();
      const obeyed = await keep(false);
      // Told last: whoever hears it looks at the disk, and must not find what is about to be deleted.
      channel?.postMessage({ deleted: true });
      return obeyed;
    },
    before(sheet, field) {
      const key = keyOf(sheet, field);
      const word = $words.get().get(key);
      return word?.by === by && !brought.has(key) ? undefined : replaced(word);
    },
    bringBack(sheet, field) {
      const key = keyOf(sheet, field);
      const text = replaced($words.get().get(key));
      if (text === undefined) return;
      brought.add(key);
      change(sheet, field, text);
    },
    hasWritten: () => [...$words.get().values()].some((word) => word.by === by),
  };
}
