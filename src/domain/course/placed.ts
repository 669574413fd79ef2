import type { Question } from '../../schemas/question.ts';
import { draw, formsOf } from '../quiz/assessment/draw.ts';
import { questionsOf } from '../quiz/questions.ts';
import { pathsThrough } from '../scenario/paths.ts';
import type { Act } from './acts.ts';
import type { Known } from './known.ts';
import type { Load } from './minutes.ts';
import type { LessonActs } from './progress.ts';
import type { Text } from './text.ts';
import { questionWords } from './words.ts';

/** The practice questions that acts place, in their order. */
export function questionsPlaced(acts: readonly Act[], known: Known): Question[] {
  return acts.flatMap(({ name, id }) => {
    const quiz = name === 'Quiz' ? known.quiz.get(id) : undefined;
    const question = name === 'Question' ? known.question.get(id) : undefined;
    return quiz?.mode === 'practice' ? questionsOf(quiz) : question ? [question] : [];
  });
}

/** What is to be done in a lesson. */
export function actsPlaced(lesson: string, acts: readonly Act[], known: Known): LessonActs {
  const forms = acts.flatMap(({ name, id }) => {
    const quiz = name === 'Quiz' ? known.quiz.get(id) : undefined;
    if (quiz?.mode === 'moments') return [quiz.forms.map((form) => form.id)];
    return quiz?.mode === 'assessment' ? [formsOf(quiz)] : [];
  });
  const scenarios = acts.flatMap(({ name, id }) => (name === 'Scenario' && known.scenario.has(id) ? [id] : []));
  return { id: lesson, questions: questionsPlaced(acts, known).map((one) => one.id), forms, scenarios };
}

/** What takes time in a text: its words, and what its acts ask. The stories it places have to be sound. */
export function loadOf({ acts, words }: Text, known: Known): Load {
  const load: Load = { words, decisions: 0, seconds: 0 };
  const meet = (met: readonly Question[]) => {
    load.decisions += met.length;
    load.words += met.reduce((sum, question) => sum + questionWords(question), 0);
  };
  meet(questionsPlaced(acts, known));
  for (const { name, id } of acts) {
    const quiz = name === 'Quiz' ? known.quiz.get(id) : undefined;
    if (quiz?.mode === 'moments') meet(quiz.forms[0]?.questions ?? []);
    if (quiz?.mode === 'assessment') {
      const drawn = draw({ ...quiz, shuffle: { questions: false } }, formsOf(quiz)[0] ?? '', '');
      meet(quiz.questions.filter((question) => drawn.includes(question.id)));
    }
    const story = name === 'Scenario' ? known.scenario.get(id) : undefined;
    if (story) {
      const { words: read, decisions } = pathsThrough(story);
      load.words += read[1];
      load.decisions += decisions[1];
    }
    const sheet = name === 'Worksheet' ? known.worksheet.get(id) : undefined;
    load.seconds +=
      sheet?.kind === 'timed-steps' ? sheet.steps.reduce((sum, step) => sum + step.seconds, 0) : sheet ? 45 : 0;
  }
  return load;
}
