import { questionOfNode } from '../../src/domain/scenario/decisions.ts';
import type { Course } from '../../src/schemas/course.ts';
import type { Lesson } from '../../src/schemas/lesson.ts';
import type { Question } from '../../src/schemas/question.ts';
import type { Quiz } from '../../src/schemas/quiz.ts';
import type { Scenario } from '../../src/schemas/scenario.ts';
import type { Worksheet } from '../../src/schemas/worksheet.ts';
import type { Finding } from './finding.ts';
import type { Item } from './item.ts';
import type { List } from './parts.ts';
import type { Act, Prose } from './prose.ts';

/** A question of any kind, and where it stands. */
export interface Asked {
  question: Question;
  /** What the rules read of it. */
  item: Item;
  file: string;
  quiz: string;
  mode: Quiz['mode'] | 'scenario';
  /** Id of the form, in a moments quiz. */
  form: string;
}

/** A lesson and its body. */
export interface Placed {
  file: string;
  meta: Lesson;
  prose: Prose;
}

/** A text outside lessons and questions. */
export interface Copy {
  file: string;
  where: string;
  text: string;
}

/**
 * Everything the rules look at. `lessons`, `asked` and `copy` are what is judged;
 * the maps hold the whole course, for looking up.
 */
export interface Bank {
  /** Missing when `course.yaml` cannot be read. */
  course: Course | undefined;
  lessons: Placed[];
  /** In the order of the files. */
  asked: Asked[];
  copy: Copy[];
  questions: Map<string, Asked>;
  quizzes: Map<string, Quiz>;
  worksheets: Map<string, Worksheet>;
  scenarios: Map<string, Scenario>;
  terms: Set<string>;
  /** Ids of questions and quizzes that pages place. */
  paged: Set<string>;
  /** Files that could not be read, and ids used twice. */
  broken: Finding[];
  /** `true` when one lesson or quiz was singled out: rules about the whole course keep silent. */
  partial: boolean;
}

/** The questions a learner answers at one act. Of a moments quiz that is one form. */
export function answered(act: Act, bank: Bank): Question[] {
  if (act.name === 'Question') {
    const one = bank.questions.get(act.id);
    return one ? [one.question] : [];
  }
  if (act.name === 'Scenario') return bank.scenarios.get(act.id)?.nodes.map(questionOfNode) ?? [];
  const quiz = act.name === 'Quiz' ? bank.quizzes.get(act.id) : undefined;
  if (!quiz) return [];
  return quiz.mode === 'moments' ? (quiz.forms[0]?.questions ?? []) : quiz.questions;
}

/** The acts of a lesson. */
export function acts(lesson: Placed): Act[] {
  return lesson.prose.pieces.filter((piece) => piece.kind === 'act');
}

/** All questions that a lesson places, with every form of a moments quiz. */
export function placedBy(lesson: Placed, bank: Bank): Question[] {
  return acts(lesson).flatMap((act) => {
    const quiz = act.name === 'Quiz' ? bank.quizzes.get(act.id) : undefined;
    return quiz?.mode === 'moments' ? quiz.forms.flatMap((form) => form.questions) : answered(act, bank);
  });
}

/** The forms of the moments quizzes, each with its questions. */
export function forms(asked: Asked[]): [string, Asked[]][] {
  return [
    ...Map.groupBy(
      asked.filter((a) => a.form),
      (a) => a.form,
    ),
  ];
}

/** The questions by file. */
export function byFile(asked: Asked[]): [string, Asked[]][] {
  return [...Map.groupBy(asked, (a) => a.file)];
}

/** Every list to pick from, with its question. */
export function listed(asked: Asked[]): { asked: Asked; list: List }[] {
  return asked.flatMap((one) => one.item.lists.map((list) => ({ asked: one, list })));
}

/** Lists of which one thing is picked and one is right: those whose key can be guessed from its looks. */
export function singles(asked: Asked[]): { asked: Asked; list: List }[] {
  return listed(asked).filter(({ list }) => !list.several && list.picks.filter((one) => one.right).length === 1);
}
