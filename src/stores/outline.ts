import { atom, computed } from 'nanostores';
import { type MoveState, moveState } from '../domain/course/moves.ts';
import type { Outline } from '../domain/course/outline.ts';
import { type LessonState, lessonState } from '../domain/course/progress.ts';
import { $record } from './record.ts';

/** The course's shape, once it was fetched; `undefined` before, or where that failed. */
export const $outline = atom<Outline | undefined>();

let fetching: Promise<void> | undefined;

/** Fetches the outline, once. Without it pages show no progress, and say nothing untrue. */
export function loadOutline(): Promise<void> {
  fetching ??= fetch(document.documentElement.dataset.outline ?? '')
    .then((response) => (response.ok ? response.json() : undefined))
    .then((outline: Outline | undefined) => $outline.set(outline))
    .catch(() => {
      fetching = undefined;
    });
  return fetching;
}

/** The state of each move by id; empty until the outline is here. */
export const $moveStates = computed([$record, $outline], (record, outline) => {
  const states: Record<string, MoveState> = {};
  const offset = new Date().getTimezoneOffset();
  for (const move of outline?.moves ?? []) states[move] = moveState(record, outline?.keys ?? {}, move, offset);
  return states;
});

/** The state of each lesson by id; empty until the outline is here. */
export const $lessonStates = computed([$record, $outline], (record, outline) => {
  const states: Record<string, LessonState> = {};
  for (const lesson of outline?.lessons ?? []) states[lesson.id] = lessonState(record, lesson);
  return states;
});
