import { decodeFact } from '../domain/record/codec.ts';
import type { Fact } from '../domain/record/event.ts';

/** A text that outlives the page. */
export interface Journal {
  read(): string;
  write(text: string): void;
}

/** So many facts fit into what a browser keeps for a tab; the latest count. */
const most = 500;

/** What a page had still to write, for the next page of the tab. */
export function journalOf(journal: Journal | undefined) {
  return {
    /** The facts in it. What cannot be read is as good as not there. */
    read(): Fact[] {
      try {
        const found: unknown = JSON.parse(journal?.read() || '[]');
        return Array.isArray(found) ? found.flatMap((one) => decodeFact(one) ?? []) : [];
      } catch {
        return [];
      }
    },
    /** Keeps these facts in it and no others. */
    keep(facts: Iterable<Fact>): void {
      const list = [...facts].slice(-most);
      journal?.write(list.length > 0 ? JSON.stringify(list) : '');
    },
  };
}
