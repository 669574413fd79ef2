import Slugger from 'github-slugger';

/** Ids that pages have without an author's doing. */
const own = ['main', 'sources', 'footnote-label'];
/** How ids begin that the words of a text bring: questions, sheets, stories, quizzes, answers, sources, notes. */
const brought = /^(?:q|w|s|a|quiz|source|form|user-content)-/;
/** Signs of an anchor, with room for a number behind it; see `anchorShape`. */
const longest = 76;

/** Gives the headings of one text their anchors: made of their words, in any script, each only once on its page. */
export class Anchors {
  readonly #slugger = new Slugger();

  constructor() {
    for (const id of own) this.#slugger.slug(id);
  }

  /** The anchor of the next heading. @param text as the page shows it */
  of(text: string): string {
    const words = plainSlug(text.normalize('NFC'));
    return this.#slugger.slug(brought.test(words) ? `h-${words}` : words, true);
  }
}

/** Words joined by hyphens; signs without a letter among them, such as an emoji, are named by their numbers. */
function plainSlug(text: string): string {
  const slug = new Slugger()
    .slug(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}-]/gu, '')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  const named = slug || [...text.trim()].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-');
  return shorter(named || 'part');
}

/** Cut at a word where it's too long for a record, with room for a number behind it. */
function shorter(slug: string): string {
  const signs = [...slug];
  if (signs.length <= longest) return slug;
  const cut = signs.slice(0, longest).join('');
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : cut;
}
