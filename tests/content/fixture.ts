import { assessment } from '../../src/schemas/assessment.ts';
import { type Course, course } from '../../src/schemas/course.ts';
import type { Option } from '../../src/schemas/option.ts';
import {
  type Question as AnyQuestion,
  type OptionQuestion as Question,
  question as schema,
} from '../../src/schemas/question.ts';
import { type Practice, practice } from '../../src/schemas/quiz.ts';
import { ifThen } from '../../src/schemas/worksheet.ts';
import type { Asked, Bank, Placed } from './bank.ts';
import { itemOf } from './item.ts';
import { readProse } from './prose.ts';
import type { Rule } from './rules.ts';

/** `n` words in short sentences, `each` words a sentence. */
export function filler(n: number, each = 10): string {
  return Array.from(
    { length: n },
    (_, i) => `${i % each === 0 ? 'Box' : 'box'}${i % each === each - 1 ? '.' : ''}`,
  ).join(' ');
}

/** A good rated option; `rest` replaces parts of it. */
export function option(id: string, rating: Option['rating'], rest: Partial<Option> = {}): Option {
  const own: Record<NonNullable<Option['rating']>, Pick<Option, 'text' | 'result' | 'why'>> = {
    strong: {
      text: 'Stop the van, then ring the shop.',
      result: 'The driver waits at the gate while you ring the shop.',
      why: 'The shop can still choose, because the bread has not left yet.',
    },
    workable: {
      text: 'Count one tray again, then decide yourself.',
      result: 'Ten trays look fine and the eleventh is short by six.',
      why: 'A short check helps you, but nobody else can plan with it.',
    },
    costly: {
      text: 'Send the van, and mend it tonight.',
      result: 'A customer finds the gap before your message reaches them.',
      why: 'Late news costs more than a late delivery, so trust goes down.',
    },
  };
  const pull = rating === 'strong' ? {} : { pull: 'It saves you an awkward call.' };
  return { id, ...own[rating ?? 'costly'], ...pull, ...(rating ? { rating } : {}), ...rest };
}

/** A good question with its key in place `key` (from 0); `rest` replaces parts of it. */
export function question(id: string, key = 0, rest: Partial<Question> = {}): Question {
  const options = [option('later', 'costly'), option('check', 'workable')];
  options.splice(key, 0, option('stop', 'strong'));
  return schema.parse({
    kind: 'choice',
    id,
    scene: `The count of ${id} looks wrong. Hurry up.`,
    stem: 'What now?',
    options,
    ...rest,
  }) as Question;
}

/** Questions as a practice quiz asks them, or as one form of a moments quiz. */
export function ask(list: AnyQuestion[], mode: Asked['mode'] = 'practice'): Asked[] {
  const form = mode === 'moments' ? 'form-a' : '';
  return list.map((one) => ({ question: one, item: itemOf(one), file: 'quizzes/q.yaml', quiz: 'q', mode, form }));
}

/** A lesson from the body of its file. */
export function lesson(id: string, mdx: string, rest: Partial<Placed['meta']> = {}): Placed {
  const meta = { id, title: 'A lesson', objective: 'Choose a first step.', summary: 'Steps.', points: [], sources: [] };
  return { file: `lessons/${id}.mdx`, meta: { ...meta, ...rest }, prose: readProse(mdx) };
}

const plan = ifThen.parse({
  kind: 'if-then',
  id: 'plan',
  title: 'Plan',
  intro: 'Write one plan.',
  cues: ['it rings', 'it stops'],
  moves: ['I look', 'I ask'],
  example: 'If it rings, then I look.',
});

/** A course of three lessons whose middle one is `middle`. Nothing is wrong with it but what the arguments bring. */
export function bank(parts: { asked?: Asked[]; middle?: Placed; copy?: string; course?: Partial<Course> } = {}): Bank {
  const asked = parts.asked ?? ask(Array.from({ length: 7 }, (_, i) => question(`q-${i}`, i % 3)));
  const all = practice.parse({
    mode: 'practice',
    id: 'q',
    title: 'Quiz',
    questions: asked.map((a) => a.question),
  }) satisfies Practice;
  const body = `${filler(40)}\n\n<Quiz id="q" />\n\n<Worksheet id="plan" />\n`;
  const found = course.parse({
    ...{ id: 'c', title: 'C', eyebrow: 'E', headline: 'H', lead: 'L', promise: 'P', about: ['A'], drawing: 'D' },
    lessons: ['first', 'middle', 'last'],
    sources: [{ id: 'a1', kind: 'article', title: 'One', points: 2 }],
    ...parts.course,
  });
  return {
    course: found,
    lessons: [
      lesson('first', body, { points: ['a1.1', 'a1.2'] }),
      parts.middle ?? lesson('middle', body),
      lesson('last', body),
    ],
    asked,
    copy: parts.copy ? [{ file: 'course.yaml', where: 'lead', text: parts.copy }] : [],
    questions: new Map(asked.map((a) => [a.question.id, a])),
    quizzes: new Map([['q', all]]),
    scenarios: new Map(),
    worksheets: new Map([['plan', plan]]),
    terms: new Set(),
    paged: new Set(),
    broken: [],
    partial: false,
  };
}

/** A good course that has an assessment of these questions, with one objective; `rest` replaces parts of it. */
export function assessed(list: AnyQuestion[], objective: object, rest: object = {}): Bank {
  const quiz = assessment.parse({
    ...{ mode: 'assessment', id: 'test', title: 'Test', call: 'Take it', intro: ['Some questions.'] },
    objectives: [objective],
    questions: list.map((one) => ({ ...one, objective: 'count' })),
    ...rest,
  });
  const whole = bank();
  whole.quizzes.set('test', quiz);
  const asked = quiz.questions.map((one) => ({
    ...ask([one], 'assessment')[0],
    file: 'quizzes/test.yaml',
    quiz: 'test',
  }));
  return { ...whole, asked: [...whole.asked, ...(asked as Asked[])] };
}

/** What some rules object to in questions, one line a finding. */
export function errors(rules: Rule[], asked: Asked[]): string[] {
  return rules
    .flatMap((rule) => rule.check(bank({ asked })))
    .flatMap((f) => (f.level === 'E' ? [`${f.rule} ${f.where}: ${f.what}`] : []));
}

/** A keyed question with options of so many words, the key first. */
export function keyed(id: string, sizes: number[], rest: Partial<Question> = {}): Question {
  const options = sizes.map((n, i) => ({
    id: `o-${i}`,
    text: filler(n),
    why: filler(12 + i),
    ...(i === 0 ? { key: true } : {}),
  }));
  return question(id, 0, { options, ...rest });
}

/** `n` questions from their numbers. */
export function many<Q = Question>(n: number, make: (i: number) => Q): Q[] {
  return Array.from({ length: n }, (_, i) => make(i));
}
