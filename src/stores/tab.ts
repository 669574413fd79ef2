/**
 * Text that lives as long as the tab and survives a reload; '' where there is
 * none or the browser refuses.
 */
export const tab = {
  read(key: string): string {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  /** Writes, or deletes where `value` is ''. Gives whether the browser obeyed; the page still holds the text where it didn't. */
  write(key: string, value: string): boolean {
    try {
      if (value) sessionStorage.setItem(key, value);
      else sessionStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
};
