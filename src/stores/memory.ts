/** A text that outlives the tab. A browser may refuse it; then nothing is remembered. */
export const memory = {
  read(key: string): string {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write(key: string, text: string): void {
    try {
      localStorage.setItem(key, text);
    } catch {
      // Who asks next time is told that there's nothing.
    }
  },
};
