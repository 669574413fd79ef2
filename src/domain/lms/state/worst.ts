import type { Assessment } from '../../../schemas/assessment.ts';
import type { Question } from '../../../schemas/question.ts';
import type { Book } from '../../course/book.ts';
import { draw, formsOf } from '../../quiz/assessment/draw.ts';
import { pairOf } from '../../quiz/pairs.ts';
import { questionsOf } from '../../quiz/questions.ts';
import { written } from '../../quiz/written.ts';
import type { Fact, FactData, Verb } from '../../record/event.ts';
import { decisionsOf } from '../../scenario/decisions.ts';
import { pathsThrough } from '../../scenario/paths.ts';
import { codebookOf } from './book-codes.ts';
import { choose } from './choose.ts';
import { pack } from './pack.ts';

/** A typed answer counts as so many characters; a longer one is rare, and has room as long as there is any. */
export const typedLength = 60;

/** What weighs how much, in characters of the state. */
export interface Weight {
  what: 'lesson' | 'question' | 'quiz' | 'story';
  id: string;
  size: number;
}

/** The largest state that a course can come to, and what makes it so, the heaviest first. */
export interface WorstCase {
  size: number;
  weights: Weight[];
}

const tag = 'worstcas';
const text = 'x'.repeat(typedLength);
const ids = (list: readonly { id?: string | undefined }[]) => list.flatMap(({ id }) => id ?? []);

/** The longest answer to a question. */
function longest(question: Question): FactData {
  const sure = 'confidence' in question && question.confidence ? { sure: true } : {};
  switch (question.kind) {
    case 'choice':
      return { picks: ids(question.options).slice(0, 1), ...sure };
    case 'choices':
      return { picks: ids(question.options), ...sure };
    case 'true-false':
      return { picks: ['true'], ...sure };
    case 'order':
      return { picks: ids(question.items), ...sure };
    case 'match':
      return { picks: question.left.map(({ id }) => pairOf(id, question.right[0]?.id ?? '')), ...sure };
    case 'sort':
      return { picks: question.items.map(({ id }) => pairOf(id, question.groups[0]?.id ?? '')), ...sure };
    case 'text':
      return { picks: [], texts: [text], ...sure };
    case 'number':
      return { picks: [], texts: [text.slice(0, 20)], ...sure };
    case 'blanks':
      return { picks: ids(question.gaps), texts: question.gaps.map(() => text.slice(0, 30)), ...sure };
    case 'spot':
      return { picks: question.several ? ids(question.spans) : ids(question.spans).slice(0, 1), ...sure };
    case 'scale':
      return { picks: ids(question.steps).slice(0, 1) };
    case 'reflect':
      return { picks: ids(question.rubric), texts: [written] };
  }
}

/** Makes facts that are far apart, each from a visit of its own. */
function maker() {
  const facts: { of: string; fact: Fact }[] = [];
  let count = 0;
  const add = (of: string, verb: Verb, object: string, data?: FactData): string => {
    count += 1;
    // Three days and a while between any two, which is more than a course takes.
    const at = 1_700_000_000_000 + count * 259_337_000;
    const id = at.toString(36).padStart(9, '0') + tag.slice(0, 6) + (count % 1296).toString(36).padStart(2, '0');
    const revision = verb === 'answered' ? { revision: 1 } : {};
    facts.push({ of, fact: { id, at, verb, object, ...revision, ...(data && { data }) } });
    return id;
  };
  return { facts, add };
}

type Add = ReturnType<typeof maker>['add'];

/** How many attempts at a test count in full: the last one, and the best. */
const inFull = 2;

function sitting(add: Add, of: string, form: string, asked: readonly Question[], drawn?: readonly string[]): void {
  const attempt = add(of, 'launched', form);
  for (let i = 0; drawn && i < drawn.length; i += 20)
    add(of, 'launched', form, { picks: drawn.slice(i, i + 20), attempt });
  for (const question of asked) add(of, 'answered', question.id, { ...longest(question), attempt });
  add(of, 'completed', form, { attempt });
}

function sitTest(add: Add, test: Assessment): void {
  const times = test.attempts === 'unlimited' ? inFull : Math.min(inFull, test.attempts);
  for (const form of formsOf(test)) {
    const drawn = draw(test, form, '');
    const asked = test.questions.filter(({ id }) => drawn.includes(id));
    for (let i = 0; i < times; i++) sitting(add, test.id, form, asked, drawn);
    add(test.id, 'launched', form);
  }
}

/**
 * The largest state of a course: everything answered with the longest answer, each answer from another launch days after
 * the one before. It's found by packing such a record.
 */
export function worstCase(book: Book): WorstCase {
  const { facts, add } = maker();
  const kinds = new Map<string, Weight['what']>();
  const codes = codebookOf(book);
  for (const lesson of book.lessons) {
    const place = codes[lesson.id]?.[0];
    if (place) add(`lesson ${lesson.id}`, 'experienced', lesson.id, { place });
    kinds.set(`lesson ${lesson.id}`, 'lesson');
  }
  for (const quiz of book.quizzes) {
    kinds.set(quiz.id, 'quiz');
    if (quiz.mode === 'practice')
      for (const question of questionsOf(quiz)) {
        kinds.set(question.id, 'question');
        add(question.id, 'answered', question.id, longest(question));
      }
    else if (quiz.mode === 'assessment') sitTest(add, quiz);
    else
      for (const form of quiz.forms) {
        sitting(add, quiz.id, form.id, form.questions);
        add(quiz.id, 'launched', form.id);
      }
  }
  for (const story of book.scenarios) {
    kinds.set(story.id, 'story');
    const path = decisionsOf(story).slice(0, pathsThrough(story).decisions[1]);
    sitting(add, story.id, story.id, path);
    add(story.id, 'launched', story.id);
  }
  // All sittings that are made here count.
  const keep = new Set(facts.map(({ fact }) => fact.id));
  const size = (list: readonly Fact[]) =>
    pack(
      choose(list, book.course.id, keep).first.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      Number.POSITIVE_INFINITY,
      {
        tag,
        whole: book.course.id,
        keep,
      },
    ).text.length;
  const whole = size(facts.map(({ fact }) => fact));
  const weights = [...new Set(facts.map(({ of }) => of))].map((of) => ({
    what: kinds.get(of) ?? 'question',
    id: of.replace(/^lesson /, ''),
    size: whole - size(facts.flatMap((one) => (one.of === of ? [] : [one.fact]))),
  }));
  return { size: whole + tag.length + 1, weights: weights.sort((a, b) => b.size - a.size) };
}
