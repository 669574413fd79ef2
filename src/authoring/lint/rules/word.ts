import { withoutCode } from '../../../domain/quiz/inline.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Shelf } from '../shelf.ts';

/** The words authors may use in MDX, and what the id in each refers to. */
const words = {
  Cite: 'source',
  Differ: undefined,
  Example: undefined,
  Limit: undefined,
  Playbook: undefined,
  Question: 'question',
  Quiz: 'quiz',
  Quote: undefined,
  Rule: undefined,
  Scenario: 'scenario',
  Term: 'term',
  Voice: undefined,
  Voices: undefined,
  Worksheet: 'worksheet',
} as const;

/** A lesson or page uses a word there is not, or names what there is not. */
export function word(shelf: Shelf): Finding[] {
  const questions = shelf.quizzes.flatMap(({ data }) => (data.mode === 'practice' ? data.questions : []));
  const known = {
    source: shelf.course?.data.sources.map((source) => source.id) ?? [],
    question: questions.map((question) => question.id),
    quiz: shelf.quizzes.map((item) => item.data.id),
    scenario: shelf.scenarios.map((item) => item.data.id),
    term: shelf.glossary?.data.terms.map((term) => term.id) ?? [],
    worksheet: shelf.worksheets.map((item) => item.data.id),
  };
  const findings: Finding[] = [];
  for (const { source } of [...shelf.lessons, ...shelf.pages]) {
    const say = (offset: number, message: string) =>
      findings.push({ file: source.file, ...source.placeIn(offset), rule: 'word', message });
    for (const { index, 1: name = '', 2: attributes = '' } of withoutCode(source.body).matchAll(
      /<([A-Z]\w*)([^>]*)>/g,
    )) {
      if (!Object.hasOwn(words, name)) {
        say(index, `<${name}> is not a word for lessons.${nearest(name, Object.keys(words))}`);
        continue;
      }
      const sort = words[name as keyof typeof words];
      const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
      if (!sort) continue;
      if (!id) say(index, `<${name}> needs an id: <${name} id="…" />.`);
      else if (!known[sort].includes(id)) {
        say(index, `There is no ${sort} "${id}" in this course.${nearest(id, known[sort])}`);
      }
    }
  }
  return findings;
}
