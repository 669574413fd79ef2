import { atom } from 'nanostores';

/** What the last thing that was done to the record came to, and what it was about. One outcome is on the screen at a time. */
export const $outcome = atom<{ object: string; text: string } | undefined>();
