import { type Problem, type Read, readQuestions } from './task-list.ts';

/** A quiz written in a text, as data for the schema of quizzes. */
export interface InlineQuiz {
  data: { mode: 'practice'; id: string; title: string; questions: Read[] };
  /** What cannot be read as questions. */
  problems: Problem[];
  /** Where in the text a part of the data stands, or the nearest one above it. */
  placeOf(path: readonly PropertyKey[]): number;
}

interface Block {
  attributes: string;
  /** Where its tag begins, its content begins and its content ends; -1 where it has no end. */
  at: number;
  from: number;
  to: number;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** A text of the same length, in which comments and fenced code are blank. */
function shown(body: string): string {
  return body.replace(/\{\/\*[\s\S]*?\*\/\}|^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, blank);
}

/** A text of the same length with nothing in it that only shows code: its tags are those that count. */
export function withoutCode(body: string): string {
  return shown(body).replace(/`[^`\n]*`/g, blank);
}

function blocks(body: string): Block[] {
  const text = withoutCode(body);
  return [...text.matchAll(/<Quiz((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/g)].flatMap((match) => {
    const [tag, attributes = '', closed] = match;
    const from = match.index + tag.length;
    const to = text.indexOf('</Quiz>', from);
    if (closed || (to >= 0 && !shown(body).slice(from, to).trim())) return [];
    return [{ attributes, at: match.index, from, to }];
  });
}

/** The text without the quizzes that are written in it. */
export function withoutQuizzes(body: string): string {
  return blocks(body).reduce(
    (text, { from, to }) => text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to),
    body,
  );
}

/** The quizzes written in a text as `<Quiz id="…">` with questions within it. */
export function inlineQuizzes(body: string, title: string): InlineQuiz[] {
  return blocks(body).map(({ attributes, at, from, to }) => {
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const called = /\stitle="([^"]*)"/.exec(attributes)?.[1];
    const wrong = (message: string): Problem => ({ offset: at, message });
    const own: Problem[] = [];
    if (!id) own.push(wrong('This <Quiz> has no id, and learners\' records need one. Write <Quiz id="its-id">.'));
    if (to < 0)
      own.push(wrong('This <Quiz> has no end. Close it with </Quiz>, or with /> where it names a quiz from a file.'));
    const { questions, places, problems } = readQuestions(shown(body).slice(0, to < 0 ? from : to), from);
    return {
      data: { mode: 'practice', id, title: called ?? title, questions },
      problems: own.length > 0 ? own : problems,
      placeOf: (path) => {
        const keys = path.map((_, i) => path.slice(0, path.length - i).join('.'));
        const key = keys.find((one) => places.has(one));
        return key === undefined ? at : (places.get(key) ?? at);
      },
    };
  });
}
