import { looks } from '../../../domain/quiz/plain.ts';
import { fold } from '../../../domain/quiz/typed.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import type { Question, QuestionOf } from '../../../schemas/question.ts';
import { type Asked, askedIn } from '../asked.ts';
import { said } from '../say.ts';

/** Says something of a place within a question. */
type Say = (message: string, path: readonly PropertyKey[], level?: 'warning') => void;
type Part = Readonly<{ id: string; text: string }>;

const two = 'Change one of them, or take one out.';

/** What a learner is to tell apart looks the same, or stands on its place only until it's shuffled. */
export function alike(shelf: Shelf): Finding[] {
  const language = shelf.course?.data.language ?? 'en';
  const questions = askedIn(shelf).flatMap((asked) => inQuestion(asked, language));
  const stories = shelf.scenarios.flatMap((item) =>
    item.data.nodes.flatMap(({ options, ordered }, n) => {
      const found: Finding[] = [];
      const say: Say = (message, path, level) => found.push(said(item, ['nodes', n, ...path], 'alike', message, level));
      sameTexts('options', options, language, say);
      if (!ordered) unmoved(options, say);
      return found;
    }),
  );
  return [...questions, ...stories];
}

function inQuestion({ item, path, question, mixed }: Asked, language: string): Finding[] {
  const found: Finding[] = [];
  const say: Say = (message, at, level) => found.push(said(item, [...path, ...at], 'alike', message, level));
  ofKind(question, language, mixed, say);
  return found;
}

function ofKind(question: Question, language: string, mixed: boolean, say: Say): void {
  if (question.kind === 'choice' || question.kind === 'choices') {
    sameTexts('options', question.options, language, say);
    if (mixed && !question.ordered) unmoved(question.options, say);
  } else if (question.kind === 'scale') sameTexts('steps', question.steps, language, say);
  else if (question.kind === 'sort') inSort(question, language, say);
  else if (question.kind === 'match') inMatch(question, say);
  else if (question.kind === 'order') inOrder(question, say);
  else if (question.kind === 'blanks') {
    for (const [g, { options = [] }] of question.gaps.entries())
      sameTexts('options', options, language, (message, path, level) => say(message, ['gaps', g, ...path], level));
  }
}

/** The place of the first part before this one that is the same by some measure; -1 where there is none. */
const before = (parts: readonly Part[], i: number, measure: (text: string) => string) =>
  parts.findIndex(({ text }, k) => k < i && measure(text) === measure(parts[i]?.text ?? ''));

/** Texts that look the same are wrong. Those that differ in capitals and marks alone may be meant so. */
function sameTexts(field: string, parts: readonly Part[], language: string, say: Say): void {
  const folded = (text: string) => fold(text, { language });
  parts.forEach(({ id, text }, i) => {
    const same = parts[before(parts, i, looks)];
    const close = parts[before(parts, i, folded)];
    const at = [field, i, 'text'];
    if (same) say(`"${same.id}" and "${id}" have the same text, so nobody can tell them apart. ${two}`, at);
    else if (close)
      say(
        `"${text}" differs from "${close.text}" in capitals or marks alone. If it isn't meant so, change it.`,
        at,
        'warning',
      );
  });
}

function inOrder({ items, start }: QuestionOf<'order'>, say: Say): void {
  const textOf = (id: string) => looks(items.find((item) => item.id === id)?.text ?? id);
  if (new Set(items.map(({ text }) => looks(text))).size === 1)
    say('All items have the same text, so every order looks right. Change them.', ['items']);
  else if (start?.every((id, i) => textOf(id) === looks(items[i]?.text ?? '')))
    say('`start` already looks like the right order. Change it, so that there is something to do.', ['start']);
}

function inMatch({ left, right }: QuestionOf<'match'>, say: Say): void {
  const textTo = (to: string) => looks(right.find(({ id }) => id === to)?.text ?? to);
  left.forEach(({ id, to }, i) => {
    const twin = left[before(left, i, looks)];
    if (twin && textTo(twin.to) !== textTo(to))
      say(
        `"${twin.id}" and "${id}" have the same text but different partners, so nobody can tell which is which. ${two}`,
        ['left', i, 'text'],
      );
  });
  right.forEach(({ id }, i) => {
    const twin = right[before(right, i, looks)];
    if (twin)
      say(
        `"${twin.id}" and "${id}" have the same text, so either counts where one of them is right. One of them is enough: it can be the partner of several.`,
        ['right', i, 'text'],
        'warning',
      );
  });
}

function inSort({ groups, items }: QuestionOf<'sort'>, language: string, say: Say): void {
  sameTexts('groups', groups, language, say);
  items.forEach(({ id, group }, i) => {
    const twin = items[before(items, i, looks)];
    if (!twin) return;
    if (twin.group !== group)
      say(
        `"${twin.id}" and "${id}" have the same text but stand in different groups, so nobody can tell which is which. ${two}`,
        ['items', i, 'text'],
      );
    else
      say(
        `"${twin.id}" and "${id}" have the same text. If it isn't meant so, take one out.`,
        ['items', i, 'text'],
        'warning',
      );
  });
}

const rest = '(?: (?:options?|answers?|choices?|statements?|(?:is|are|apply|applies)\\b.*))?[.!]?$';
const between = '(?: (?:of|the|these|those|them|other|two|three|four|options?|answers?|choices?|statements?|listed))*';

/** Options that speak of the others, in some languages: they mean where those stand. */
const places = [
  `^(?:all|both|none|neither|any|either)${between} (?:above|preceding|previous|these|them|options?|answers?|choices?)${rest}`,
  '^(?:both |either |neither )?[a-f1-6] (?:and|or|nor|und|oder|et|ou|y|e|en) [a-f1-6][.!]?$',
  '^(?:alle|beide|keine?[rs]?|nichts)\\b.{0,24}\\b(?:genannten?|oben|obigen|vorigen|davon)\\b',
  '^(?:toutes?|tous|les deux|aucune?)\\b.{0,30}(?:ci-dessus|précédentes?)',
  '^(?:tod[oa]s|amb[oa]s|ningun[oa]|nenhum[oa]?)\\b.{0,24}\\b(?:anteriores?|acima)\\b',
  '^(?:tutt[ei]|entramb[ei]|nessun[oa])\\b.{0,24}\\b(?:precedenti|sopra)\\b',
  '^(?:alle|beide|geen)\\b.{0,24}\\bbovenstaande\\b',
].map((pattern) => new RegExp(pattern, 'iu'));

function unmoved(options: readonly (Part & { last?: boolean | undefined })[], say: Say): void {
  options.forEach(({ text, last }, i) => {
    if (last || !places.some((pattern) => pattern.test(looks(text)))) return;
    say(
      `"${text}" speaks of the other options, and they are shuffled, so it may stand above them. Add \`last: true\` to it, or \`ordered: true\` to the question to shuffle nothing.`,
      ['options', i, 'text'],
      'warning',
    );
  });
}
