import { type CollectionEntry, getCollection } from 'astro:content';
import { actsIn } from '../domain/course/acts.ts';
import { type Load, minutes } from '../domain/course/minutes.ts';
import type { LessonActs } from '../domain/course/progress.ts';
import { countWords, questionWords } from '../domain/course/words.ts';
import { draw, formsOf } from '../domain/quiz/assessment/draw.ts';
import { withoutQuizzes } from '../domain/quiz/inline.ts';
import { pathsThrough } from '../domain/scenario/paths.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Question } from '../schemas/question.ts';
import { questionsIn, quizzes } from './quizzes.ts';
import { scenarios } from './scenarios.ts';
import type { CourseEntry } from './site.ts';
import { worksheets } from './worksheets.ts';

/** A lesson in its course: its number, its time, its acts and its text. */
export interface LessonEntry extends Lesson {
  entry: CollectionEntry<'lessons'>;
  /** 0 for a start page without a number. */
  number: number;
  minutes: [number, number];
  acts: LessonActs;
  /** Whether it holds a question, a quiz or a worksheet. */
  questions: Question[];
}

/** The lessons of a course in its order. */
export async function lessons(course: CourseEntry): Promise<LessonEntry[]> {
  const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${course.folder}/`));
  return Promise.all(
    course.lessons.map(async (id, index) => {
      const entry = entries.find((one) => one.data.id === id);
      if (!entry) {
        throw new Error(
          `course.yaml of "${course.id}" lists the lesson "${id}", but no file in its lessons folder has \`id: ${id}\`.`,
        );
      }
      const acts = await gather(course, entry.body ?? '');
      return {
        ...entry.data,
        entry,
        number: course.start ? index : index + 1,
        minutes: minutes(acts.load),
        acts: { id, questions: acts.questions.map((q) => q.id), forms: acts.forms, scenarios: acts.scenarios },
        questions: acts.questions,
      };
    }),
  );
}

/** The lessons of a course that ask something, so that there are answers to read. */
export async function answeredLessons(course: CourseEntry): Promise<LessonEntry[]> {
  return (await lessons(course)).filter(({ questions }) => questions.length > 0);
}

/** The lessons that place this worksheet. */
export async function lessonsWith(course: CourseEntry, worksheet: string): Promise<LessonEntry[]> {
  const places = (body: string) => actsIn(body).some((act) => act.name === 'Worksheet' && act.id === worksheet);
  return (await lessons(course)).filter((lesson) => places(lesson.entry.body ?? ''));
}

async function gather(course: CourseEntry, body: string) {
  const [all, sheets, stories, questions] = await Promise.all([
    quizzes(course),
    worksheets(course),
    scenarios(course),
    questionsIn(course, body),
  ]);
  const forms: string[][] = [];
  const played: string[] = [];
  const load: Load = { words: countWords(withoutQuizzes(body)), decisions: 0, seconds: 0 };
  const meet = (met: readonly Question[]) => {
    load.decisions += met.length;
    load.words += met.reduce((sum, q) => sum + questionWords(q), 0);
  };
  meet(questions);
  for (const act of actsIn(body)) {
    const quiz = act.name === 'Quiz' ? all.find((one) => one.id === act.id) : undefined;
    if (quiz?.mode === 'moments') {
      forms.push(quiz.forms.map((form) => form.id));
      meet(quiz.forms[0]?.questions ?? []);
    }
    if (quiz?.mode === 'assessment') {
      forms.push(formsOf(quiz));
      const drawn = draw({ ...quiz, shuffle: { questions: false } }, formsOf(quiz)[0] ?? '', '');
      meet(quiz.questions.filter(({ id }) => drawn.includes(id)));
    }
    const story = act.name === 'Scenario' ? stories.find((one) => one.id === act.id) : undefined;
    if (story) {
      const { words, decisions } = pathsThrough(story);
      played.push(story.id);
      load.words += words[1];
      load.decisions += decisions[1];
    }
    const sheet = act.name === 'Worksheet' ? sheets.find((one) => one.id === act.id) : undefined;
    load.seconds +=
      sheet?.kind === 'timed-steps' ? sheet.steps.reduce((sum, step) => sum + step.seconds, 0) : sheet ? 45 : 0;
  }
  return { load, questions, forms, scenarios: played };
}
