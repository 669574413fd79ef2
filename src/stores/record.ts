import { computed } from 'nanostores';
import { createFold } from '../domain/record/fold.ts';
import { log } from './here.ts';

/** What the facts add up to, with what of it can be undone. */
export const $folded = computed(log.$facts, createFold());

/** What the facts add up to. */
export const $record = computed($folded, ({ record }) => record);
