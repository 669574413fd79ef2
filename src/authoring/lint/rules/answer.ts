import { plainUnit } from '../../../domain/quiz/number.ts';
import { fold, type Reading } from '../../../domain/quiz/typed.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { type Asked, askedIn } from '../asked.ts';
import { said } from '../say.ts';

type Say = (message: string, path: readonly PropertyKey[]) => void;

/** Answers to type that nobody can give, or that are there twice. They're compared as a learner's answer is. */
export function answer(shelf: Shelf): Finding[] {
  const language = shelf.course?.data.language ?? 'en';
  return askedIn(shelf).flatMap((asked) => inQuestion(asked, language));
}

function inQuestion({ item, path, question }: Asked, language: string): Finding[] {
  const found: Finding[] = [];
  const say: Say = (message, at) => found.push(said(item, [...path, ...at], 'answer', message));
  if (question.kind === 'text') {
    const reading = { exact: question.caseSensitive, language };
    const near = question.near.map(({ match }, i) => [['near', i, 'match'], match] as const);
    once([[['accept'], question.accept], ...near], reading, say);
  }
  if (question.kind === 'blanks') {
    for (const [i, { accept, caseSensitive }] of question.gaps.entries())
      if (accept) once([[['gaps', i, 'accept'], accept]], { exact: caseSensitive, language }, say);
  }
  if (question.kind === 'number' && question.unit !== undefined && !/[^\s\d.,'+-]/u.test(plainUnit(question.unit)))
    say('A unit has a letter or a sign in it, such as kg or %. Change it, or take `unit` out.', ['unit']);
  return found;
}

/** The lists in which answers stand, the accepted ones first; each answer may be in them once. */
function once(
  lists: readonly (readonly [readonly PropertyKey[], readonly string[]])[],
  reading: Reading,
  say: Say,
): void {
  const seen = new Map<string, { text: string; list: number }>();
  lists.forEach(([path, texts], list) => {
    texts.forEach((text, i) => {
      const folded = fold(text, reading);
      const at = [...path, i];
      const first = seen.get(folded);
      if (!folded)
        say(
          `Nothing can be seen in ${JSON.stringify(text)}, so nobody can type it. Write the answer, or take it out.`,
          at,
        );
      else if (!first) seen.set(folded, { text, list });
      else if (first.list === list)
        say(`"${text}" and "${first.text}" are the same answer as it's read. Take one of the two out.`, at);
      else if (first.list === 0)
        say(`"${text}" is already accepted as "${first.text}". Take it out of one of the two lists.`, at);
      else say(`"${text}" already has a word of help, as "${first.text}". Take it out of one of the two lists.`, at);
    });
  });
}
