/** Something that cannot be read, and what to write instead. */
export interface Problem {
  offset: number;
  message: string;
}

interface ReadOption {
  id: string;
  text: string;
  key?: true;
  why: string;
}

/** A question as it was read; the schema of questions says whether it holds. */
export interface Read {
  id: string;
  kind: 'choice' | 'choices';
  revision: number;
  scene?: string;
  stem: string;
  options: ReadOption[];
}

interface Draft {
  id: string;
  offset: number;
  paragraphs: string[];
  options: (ReadOption & { offset: number })[];
}

const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
const join = (before: string, more: string) => plain(before ? `${before} ${more}` : more);

/**
 * Reads questions from Markdown, from an offset on: paragraphs, the last of which
 * asks, then a task list. A key has an x; what is indented below an option says
 * why. Ids are authored: a question and an option begin with theirs in backquotes.
 */
export function readQuestions(text: string, from: number) {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  let fresh = true;
  let offset = from;
  const lines = text.slice(from).split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  for (const line of lines) {
    const at = offset + Math.max(0, line.search(/\S/));
    offset += line.length + 1;
    const own = line.slice(margin);
    const draft = drafts.at(-1);
    const option = draft?.options.at(-1);
    const task = /^[-*+] \[([ xX])\]\s+(?:`([^`]*)`\s*)?(.*)$/.exec(own);
    if (!own.trim()) {
      fresh = true;
      continue;
    }
    if (task) {
      const [, mark = '', id, words = ''] = task;
      if (!draft) problems.push({ offset: at, message: 'These options have no question. Write it above them.' });
      if (id === undefined)
        problems.push({ offset: at, message: noId('option', `${own.slice(0, 5)} \`its-id\` ${words}`) });
      draft?.options.push({
        id: id ?? '',
        text: plain(words),
        ...(mark !== ' ' && { key: true }),
        why: '',
        offset: at,
      });
    } else if (/^\s*(?:[-*+] |\d+[.)] |#|<|>|\||:::)/.test(own)) {
      problems.push({
        offset: at,
        message:
          'Only questions stand in a <Quiz>: a paragraph that asks, then its options as lines that begin with "- [ ]" or "- [x]".',
      });
    } else if (option && /^\s{2}/.test(own)) {
      option.why = join(option.why, own);
    } else if (!draft || option) {
      const [, id, words = own] = /^`([^`]*)`\s*(.*)$/.exec(own) ?? [];
      if (id === undefined) problems.push({ offset: at, message: noId('question', `\`its-id\` ${own.trim()}`) });
      drafts.push({ id: id ?? '', offset: at, paragraphs: [plain(words)], options: [] });
    } else if (fresh) {
      draft.paragraphs.push(plain(own));
    } else {
      draft.paragraphs.push(join(draft.paragraphs.pop() ?? '', own));
    }
    fresh = false;
  }
  return {
    problems: [...problems, ...drafts.flatMap(gaps)],
    questions: drafts.map(questionOf),
    places: placesOf(drafts),
  };
}

const noId = (what: string, example: string) =>
  `This ${what} has no id, and learners' records need one. Begin it with an id in backquotes: ${example}`;

function gaps({ offset, options }: Draft): Problem[] {
  if (options.length === 0)
    return [{ offset, message: 'This question has no options. Write them below as a task list.' }];
  return options
    .filter(({ why }) => !why)
    .map((option) => ({
      offset: option.offset,
      message: `The option "${option.id}" gives no reason. Write it on the next line, indented by two spaces.`,
    }));
}

/** `water@2` is the question "water" in its second revision. */
function questionOf({ id, paragraphs, options }: Draft): Read {
  const [, name = id, revision = '1'] = /^(.*)@(\d+)$/.exec(id) ?? [];
  const scene = paragraphs.slice(0, -1).join('\n\n');
  return {
    id: name,
    kind: options.filter(({ key }) => key).length > 1 ? 'choices' : 'choice',
    revision: Number(revision),
    ...(scene && { scene }),
    stem: paragraphs.at(-1) ?? '',
    options: options.map(({ offset: _, ...option }) => option),
  };
}

function placesOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  return new Map(
    drafts.flatMap(({ offset, options }, q) => [
      [`questions.${q}`, offset] as const,
      ...options.map((option, o) => [`questions.${q}.options.${o}`, option.offset] as const),
    ]),
  );
}
