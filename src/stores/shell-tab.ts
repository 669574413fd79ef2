import type { Shell } from './shell.ts';

/** Text that lives as long as the tab. */
export interface Tab {
  /** The text; '' where there is none or the browser refuses. */
  read(key: string): string;
  /** Writes, or deletes where `value` is ''. Gives whether the browser obeyed; the page still holds the text where it didn't. */
  write(key: string, value: string): boolean;
}

/**
 * The tab of a page in a package. The tab of one learner may be the next one's too, so that each record has texts of its
 * own; and what the browser refuses the shell holds, which stays while its pages come and go.
 */
export function shellTab(own: Tab, { record, shelf }: Shell): Tab {
  const named = (key: string) => `${record}/${key}`;
  return {
    read: (key) => own.read(named(key)) || (shelf.get(key) ?? ''),
    write(key, value) {
      shelf.set(key, value);
      own.write(named(key), value);
      return true;
    },
  };
}
