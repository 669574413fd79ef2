import { isComment, isTag, type Node, startOf } from '../mdx/tree.ts';
import type { Problem } from '../problem.ts';
import { indentAt, joined, type Line, linesOf } from './lines.ts';
import { type Draft, gaps, placesOf, questionOf } from './read.ts';

const only =
  'Only questions stand in a <Quiz>: a paragraph that asks, then its options as lines that begin with "- [ ]" or "- [x]".';
const noTags = 'The words of a question are shown as they are typed, so a tag has no place among them. Take it out.';
const noId = (what: string, example: string) =>
  `This ${what} has no id, and learners' records need one. Begin it with an id in backquotes: ${example}`;
const typed = (lines: readonly Line[]) => joined(lines.map((line) => line.typed));

/**
 * Reads questions from the blocks within a `<Quiz>`: paragraphs, the last of which
 * asks, then a task list. A key has an x; what is indented below an option says
 * why. Ids are authored: a question and an option begin with theirs in backquotes.
 */
export class TaskLists {
  readonly problems: Problem[] = [];
  readonly #drafts: Draft[] = [];
  readonly #source: string;

  /** @param source the text of the file, in which the blocks have their places */
  constructor(blocks: readonly Node[], source: string) {
    this.#source = source;
    for (const block of blocks) {
      if (block.type === 'list') for (const item of block.children ?? []) this.#item(item);
      else if (block.type === 'paragraph') this.#paragraph(this.#lines(block));
      else if (!isComment(block)) this.#say(startOf(block), only);
    }
    this.problems.push(...this.#drafts.flatMap(gaps));
  }

  get questions() {
    return this.#drafts.map(questionOf);
  }

  /** Where a part of the data stands, by its path with dots. */
  get places(): ReadonlyMap<string, number> {
    return placesOf(this.#drafts);
  }

  #say(offset: number, message: string): void {
    this.problems.push({ offset, message });
  }

  #lines(paragraph: Node): Line[] {
    const tag = paragraph.children?.find(isTag);
    if (tag) this.#say(startOf(tag), noTags);
    return linesOf(paragraph, this.#source);
  }

  #paragraph(lines: readonly Line[]): void {
    const draft = this.#drafts.at(-1);
    if (!draft || draft.options.length > 0) this.#begin(lines);
    else if (lines.length > 0) draft.paragraphs.push(typed(lines));
  }

  #begin([first, ...rest]: readonly Line[]): void {
    if (!first) return;
    const { id, at, words } = first;
    if (id === undefined) this.#say(at, noId('question', `\`its-id\` ${words}`));
    const asked = joined([words, ...rest.map((line) => line.typed)]);
    this.#drafts.push({ id: id ?? '', offset: at, paragraphs: [asked], options: [] });
  }

  #item(item: Node): void {
    const offset = startOf(item);
    const inside = (item.children ?? []).filter((node) => !isComment(node));
    const strange = inside.find((node) => node.type !== 'paragraph');
    if (typeof item.checked !== 'boolean' || strange) {
      this.#say(strange ? startOf(strange) : offset, only);
      return;
    }
    const [first, ...reasons] = inside.map((node) => this.#lines(node));
    // A question right below an option, with no empty line between, is told by its id at the margin.
    const margin = indentAt(offset, this.#source);
    const next = first?.findIndex((line, i) => i > 0 && line.id !== undefined && line.indent <= margin) ?? -1;
    const own = next < 0 ? first : first?.slice(0, next);
    this.#option(offset, item.checked, own ?? [], reasons.flat());
    if (next > 0) this.#begin(first?.slice(next) ?? []);
  }

  /** The first line is the option and the rest its reason; where an empty line parts them, an option may be longer. */
  #option(offset: number, key: boolean, lines: readonly Line[], reasons: readonly Line[]): void {
    const [first, ...below] = lines;
    const { id, words = '' } = first ?? {};
    if (this.#drafts.length === 0) this.#say(offset, 'These options have no question. Write it above them.');
    if (id === undefined) this.#say(offset, noId('option', `- [${key ? 'x' : ' '}] \`its-id\` ${words}`));
    const [more, why] = reasons.length > 0 ? [below, reasons] : [[], below];
    this.#drafts.at(-1)?.options.push({
      id: id ?? '',
      text: joined([words, ...more.map((line) => line.typed)]),
      ...(key && { key: true }),
      why: typed(why),
      offset,
    });
  }
}
