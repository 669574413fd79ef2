import { atom, computed } from 'nanostores';
import { type MoveState, moveStates } from '../domain/course/moves.ts';
import { isOutline, joined, type Outline } from '../domain/course/outline.ts';
import { type LessonState, lessonState } from '../domain/course/progress.ts';
import { lyingHere } from './lying.ts';
import { $record } from './record.ts';
import { rooted } from './rooted.ts';

/** The units that were fetched, by their place from 1. */
export const $units = atom<ReadonlyMap<number, Outline>>(new Map());

const fetching = new Map<number, Promise<void>>();

/** What a unit's file says, in a package; it may stand in the page. */
async function packed(address: string): Promise<unknown> {
  const here = lyingHere(address)?.textContent;
  return JSON.parse(here || rooted(await (await fetch(address)).text(), address, '../'));
}

/** What a unit's file says; nothing where it isn't there. */
const unitAt = (address: string): Promise<unknown> =>
  import.meta.env.RELATIVE
    ? packed(address)
    : fetch(address).then((response) => (response.ok ? response.json() : undefined));

/** Fetches a unit, once. Without it pages show no progress, and say nothing untrue. */
export function loadUnit(unit: number): Promise<void> {
  const before = fetching.get(unit);
  if (before) return before;
  const address = document.documentElement.dataset.outline?.replace('*', `${unit}`) ?? '';
  const now = unitAt(address)
    .then((outline) => {
      // Another publication of the site may give it another shape.
      if (isOutline(outline)) $units.set(new Map([...$units.get(), [unit, outline]]));
    })
    .catch(() => {
      fetching.delete(unit);
    });
  fetching.set(unit, now);
  return now;
}

const all = () => Number(document.documentElement.dataset.units ?? 0);

/** Fetches all units, one after the other. */
export async function loadOutline(): Promise<void> {
  for (let unit = 1; unit <= all(); unit++) await loadUnit(unit);
}

/** What has been fetched of the course's shape; `undefined` before, or where that failed. */
export const $outline = computed($units, (units) =>
  joined([...units].sort(([a], [b]) => a - b).map(([, outline]) => outline)),
);

const none: Record<string, MoveState> = {};
const offsetAt = (at: number) => new Date(at).getTimezoneOffset();

/** The state of each move by id; empty until all units are here, because any of them may have a say. */
export const $moveStates = computed([$record, $outline], (record, outline) =>
  outline && $units.get().size >= all() ? moveStates(record, outline.keys, outline.moves, offsetAt) : none,
);

/** The state of each lesson by id, of the units that are here. */
export const $lessonStates = computed([$record, $outline], (record, outline) => {
  const states: Record<string, LessonState> = {};
  for (const lesson of outline?.lessons ?? []) states[lesson.id] = lessonState(record, lesson);
  return states;
});
