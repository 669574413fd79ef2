import type { Memory } from './enrolment.ts';
import type { Shelf } from './xapi/session.ts';

/** What this browser keeps beyond the window, where it keeps anything. */
export const browserMemory: Memory = {
  read(key) {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write(key, text) {
    try {
      localStorage.setItem(key, text);
    } catch {
      // Then the state alone says which enrolment it is.
    }
  },
};

/** What this tab keeps, where it keeps anything. */
export const tabShelf: Shelf = {
  read(key) {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write(key, text) {
    try {
      sessionStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
