import { type CourseEntry, courseParam } from './site.ts';

/** Addresses within one course, each with the site's base and a slash at the end. */
export interface Paths {
  home: string;
  lessons: string;
  record: string;
  sources: string;
  /** The data that computes progress, a file for each unit; `*` stands for the unit. */
  outline: string;
  /** The lessons of one unit of a long course. */
  unit(id: string): string;
  lesson(id: string): string;
  lessonAnswers(id: string): string;
  quiz(id: string): string;
  quizAnswers(id: string): string;
  scenario(id: string): string;
  /** The story with the forms of its decisions, for a lesson that holds it. */
  story(id: string): string;
  /** The story on paper, to play without a screen. */
  handout(id: string): string;
  /** What a facilitator needs to lead a group through it. */
  facilitator(id: string): string;
  worksheet(id: string): string;
  page(id: string): string;
}

/** The addresses of a course. */
export async function paths(course: CourseEntry): Promise<Paths> {
  const param = await courseParam(course);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const to = (...parts: string[]) =>
    [base, param, ...parts]
      .filter((p) => p !== undefined)
      .join('/')
      .concat('/');
  return {
    home: to(),
    lessons: to('lessons'),
    record: to('record'),
    sources: to('sources'),
    outline: to('outline', '*').replace(/\/$/, '.json'),
    unit: (id) => to('units', id),
    lesson: (id) => to('lessons', id),
    lessonAnswers: (id) => to('lessons', id, 'answers'),
    quiz: (id) => to('quizzes', id),
    quizAnswers: (id) => to('quizzes', id, 'answers'),
    scenario: (id) => to('scenarios', id),
    story: (id) => to('scenarios', id, 'story').replace(/\/$/, '.txt'),
    handout: (id) => to('scenarios', id, 'handout'),
    facilitator: (id) => to('scenarios', id, 'facilitator'),
    worksheet: (id) => to('worksheets', id),
    page: (id) => to(id),
  };
}
