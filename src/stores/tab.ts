import { shell } from './shell.ts';

/** In a package the tab of one learner may be the next one's too. */
const named = (key: string): string => (shell ? `${shell.record}/${key}` : key);

/**
 * Text that lives as long as the tab and survives a reload; '' where there is
 * none or the browser refuses. In a package the shell holds what the browser refuses.
 */
export const tab = {
  read(key: string): string {
    const kept = shell?.shelf.get(key) ?? '';
    try {
      return sessionStorage.getItem(named(key)) ?? kept;
    } catch {
      return kept;
    }
  },
  /** Writes, or deletes where `value` is ''. Gives whether the browser obeyed; the page still holds the text where it didn't. */
  write(key: string, value: string): boolean {
    shell?.shelf.set(key, value);
    try {
      if (value) sessionStorage.setItem(named(key), value);
      else sessionStorage.removeItem(named(key));
      return true;
    } catch {
      return shell !== undefined;
    }
  },
};
