import { database } from './here.ts';

/** Something of the record that couldn't be read, as it was found. */
export interface SetAside {
  /** The name that it had. */
  key: string;
  value: unknown;
  /** When it was set aside, in milliseconds since 1970, where that is known. */
  at?: number;
}

/** All that was set aside, oldest first. Rejects where the browser refuses. */
export async function setAside(): Promise<SetAside[]> {
  const found = await database((db) => db.getAll('quarantine'));
  return found.map(({ key, value, at }) => ({
    key: String(key),
    value,
    ...(typeof at === 'number' && Math.abs(at) <= 8.64e15 && { at }),
  }));
}
