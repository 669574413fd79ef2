/** What was written in a field, when, and by which tab. */
export interface Version {
  text: string;
  /** Milliseconds since 1970; 0 where it isn't known. */
  at: number;
  /** The tab that wrote it: a random name, which also decides between two of the same time. */
  by: string;
}

/** A field as it is kept: its newest text, and the newest that another tab wrote, which it replaced. */
export interface Word extends Version {
  was?: Version;
}

/** Own words by field; a key is made by `keyOf`. */
export type Words = ReadonlyMap<string, Word>;

/** The most characters of a field that are kept. A book has about as many. */
export const longest = 1_000_000;

/** How far ahead of this device another's clock may be, in milliseconds, before its times count as unknown. */
const ahead = 86_400_000;

const longestKey = 300;

/** Names the field of a sheet among all fields. A sheet's id has no slash. */
export const keyOf = (sheet: string, field: string): string => `${sheet}/${field}`;

/** The sheet and the field of a key; `undefined` for what isn't one. */
export function partsOfKey(key: unknown): readonly [sheet: string, field: string] | undefined {
  if (typeof key !== 'string' || key.length > longestKey) return undefined;
  const at = key.indexOf('/');
  const [sheet, field] = [key.slice(0, at), key.slice(at + 1)];
  if (at < 1 || !field || sheet === '__proto__' || field === '__proto__') return undefined;
  return [sheet, field];
}

const order = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);

/** Which of two versions is the newer: by time, then by tab, then by text, so that every device decides alike. */
const compare = (one: Version, other: Version): number =>
  order(one.at, other.at) || order(one.by, other.by) || order(one.text, other.text);

const plain = ({ text, at, by }: Version): Version => ({ text, at, by });

/** Merges what two places know of a field. The order doesn't matter, and neither does doing it twice. */
export function mergeWord(one: Word, other: Word): Word {
  const all = [one, one.was, other, other.was].filter((version) => version !== undefined);
  const newest = all.reduce((best, version) => (compare(version, best) > 0 ? version : best));
  const others = all.filter(({ by }) => by !== newest.by);
  if (others.length === 0) return plain(newest);
  return { ...plain(newest), was: plain(others.reduce((best, next) => (compare(next, best) > 0 ? next : best))) };
}

/** Whether two words are the same in all they hold. */
const isSame = (one: Word, other: Word): boolean =>
  compare(one, other) === 0 && (one.was && other.was ? compare(one.was, other.was) === 0 : one.was === other.was);

/** Merges words by field. Gives `words` itself back where nothing is new. */
export function mergeWords(words: Words, more: Iterable<readonly [string, Word]>): Words {
  let merged: Map<string, Word> | undefined;
  for (const [key, word] of more) {
    const mine = (merged ?? words).get(key);
    const next = mine ? mergeWord(mine, word) : word;
    if (mine && isSame(mine, next)) continue;
    merged ??= new Map(words);
    merged.set(key, next);
  }
  return merged ?? words;
}

/** A field after a tab wrote in it: newer than all that the tab has seen, whatever its clock says. */
export function rewrite(word: Word | undefined, text: string, by: string, now: number): Word {
  const next = { text: text.slice(0, longest), at: Math.max(now, (word?.at ?? 0) + 1), by };
  return word ? mergeWord(word, next) : next;
}

/** What stood in a field before another tab's text replaced it, if that can't be read in the field itself. */
export function replaced(word: Word | undefined): string | undefined {
  const before = word?.was?.text;
  if (!word || before === undefined || before.trim() === '') return undefined;
  return word.text.includes(before.trim()) ? undefined : before;
}

function versionOf(value: unknown, now: number): Version | undefined {
  // What has a text and nothing else that can be read is kept as the oldest.
  if (typeof value === 'string') return versionOf({ text: value }, now);
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, at, by } = value as Partial<Record<keyof Version, unknown>>;
  if (typeof text !== 'string' || text.length > longest) return undefined;
  const isTime = typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at <= now + ahead;
  return { text, at: isTime ? at : 0, by: typeof by === 'string' && /^[a-z0-9]{1,40}$/.test(by) ? by : '' };
}

/**
 * A word from outside: the disk, the tab's storage or another tab. Whatever it
 * is, nothing is thrown; `undefined` where it holds no text.
 *
 * @param now milliseconds since 1970; a time that lies far beyond it counts as unknown
 */
export function decodeWord(value: unknown, now: number): Word | undefined {
  try {
    const version = versionOf(value, now);
    if (!version || typeof value === 'string') return version;
    const was = versionOf((value as Word).was, now);
    return was ? mergeWord(version, was) : version;
  } catch {
    return undefined;
  }
}

/** Words from outside, as pairs of key and value. What can't be read stays out, and takes nothing with it. */
export function decodeWords(entries: unknown, now: number): (readonly [string, Word])[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const [key, value] = Array.isArray(entry) ? entry : [];
    const word = partsOfKey(key) && decodeWord(value, now);
    return word ? [[key as string, word] as const] : [];
  });
}

/** By what name a text of the older form goes, which knew no tabs. */
const older = '';

/**
 * Words of a sheet in the older form, a text a field. They count as the oldest,
 * unless what stands there is of the older form too: then these were written later.
 */
export function fromSheet(sheet: string, note: unknown, words: Words): (readonly [string, Word])[] {
  if (typeof note !== 'object' || note === null || Array.isArray(note)) return [];
  return Object.entries(note).flatMap(([field, text]) => {
    const key = keyOf(sheet, field);
    if (typeof text !== 'string' || text.length > longest || sheet.includes('/') || !partsOfKey(key)) return [];
    const known = words.get(key);
    const before = [known, known?.was].find((version) => version?.by === older);
    if (before?.text === text) return [];
    return [[key, { text, at: before ? before.at + 1 : 0, by: older }] as const];
  });
}
