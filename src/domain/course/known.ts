import type { Glossary } from '../../schemas/glossary.ts';
import type { Question } from '../../schemas/question.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import type { Worksheet } from '../../schemas/worksheet.ts';
import { questionsOf } from '../quiz/questions.ts';
import type { Contents } from './contents.ts';

/** What a text can name by an id. Where two share one, the first has it. */
export interface Known {
  quiz: ReadonlyMap<string, Quiz>;
  /** Questions for practice, which lessons place one by one. */
  question: ReadonlyMap<string, Question>;
  scenario: ReadonlyMap<string, Scenario>;
  worksheet: ReadonlyMap<string, Worksheet>;
  term: ReadonlyMap<string, Glossary['terms'][number]>;
}

/** Things by their ids; the first of those that share one. */
export function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]));
}

/** Everything in a course that a text can name. */
export function knownIn({ quizzes, scenarios, worksheets, terms }: Contents): Known {
  return {
    quiz: byId(quizzes),
    question: byId(quizzes.filter((quiz) => quiz.mode === 'practice').flatMap(questionsOf)),
    scenario: byId(scenarios),
    worksheet: byId(worksheets),
    term: byId(terms),
  };
}
