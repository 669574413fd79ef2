import { expect, test } from 'vitest';
import { type LessonActs, type LessonState, lessonState } from '../../../src/domain/course/progress.ts';
import { fold } from '../../../src/domain/record/fold.ts';
import { arrived, factIdOf } from '../record/fact.ts';
import { type Deed, noon, recordOf } from './record.ts';

const acts = (questions: string[], forms: string[][] = [], scenarios: string[] = []): LessonActs => ({
  id: 'lesson',
  questions,
  forms,
  scenarios,
});
const practice = (question: string, pick = 'x'): Deed => ({ practice: question, pick, at: noon(0) });
const form = (name: string): Deed => ({ form: name, picks: { scene: 'x' }, at: noon(0) });
const left = (name: string): Deed => ({ form: name, picks: {}, at: noon(0), left: true });

test.each<[string, LessonActs, Deed[], LessonState]>([
  ['nothing was done', acts(['a']), [], 'not-started'],
  ['something was done in another lesson', acts(['a']), [practice('b'), form('x')], 'not-started'],
  ['one of two questions was checked', acts(['a', 'b']), [practice('a')], 'started'],
  ['one question was checked twice', acts(['a', 'b']), [practice('a'), practice('a')], 'started'],
  ['all questions were checked', acts(['a', 'b']), [practice('b'), practice('a')], 'complete'],
  ['a quiz was begun', acts([], [['f', 'g']]), [left('f')], 'started'],
  ['a quiz was finished in any form', acts([], [['f', 'g']]), [form('g')], 'complete'],
  ['a quiz was finished and begun again', acts([], [['f', 'g']]), [form('g'), left('f')], 'complete'],
  ['one of two assessments was finished', acts([], [['f'], ['g', 'h']]), [form('f')], 'started'],
  [
    'one of two assessments was finished in all its forms',
    acts([], [['f'], ['g', 'h']]),
    [form('g'), form('h')],
    'started',
  ],
  [
    'one of two assessments was finished and the other begun',
    acts([], [['f'], ['g']]),
    [form('f'), left('g')],
    'started',
  ],
  ['both assessments were finished', acts([], [['f'], ['g', 'h']]), [form('h'), form('f')], 'complete'],
  ['the questions are done and the quiz is not', acts(['a'], [['f']]), [practice('a'), left('f')], 'started'],
  ['the quiz is done and the questions are not', acts(['a'], [['f']]), [form('f')], 'started'],
  ['both are done', acts(['a'], [['f']]), [form('f'), practice('a')], 'complete'],
  ['a question of the lesson was answered in a quiz alone', acts(['scene']), [form('f')], 'not-started'],
  ['a scenario was begun', acts([], [], ['s']), [left('s')], 'started'],
  ['a scenario was played to an ending', acts([], [], ['s']), [form('s')], 'complete'],
  ['one of two scenarios was played', acts([], [], ['s', 't']), [form('s')], 'started'],
  ['the quiz is done and the scenario is not', acts([], [['f']], ['s']), [form('f')], 'started'],
  ['there is nothing to do', acts([]), [practice('a'), form('f')], 'not-started'],
])('the state of a lesson when %s', (_when, lesson, deeds, state) => {
  expect(lessonState(recordOf(...deeds), lesson)).toBe(state);
});

test('a lesson that was only visited is started', () => {
  const record = fold(
    arrived([{ id: factIdOf(1), at: 1, verb: 'experienced', object: 'lesson', data: { place: 'top' } }]),
  );
  expect(lessonState(record, acts(['a']))).toBe('started');
  expect(lessonState(record, acts([]))).toBe('started');
  expect(lessonState(record, { ...acts(['a']), id: 'another' })).toBe('not-started');
});

test('a new question in a finished lesson opens it again', () => {
  expect(lessonState(recordOf(practice('a')), acts(['a']))).toBe('complete');
  expect(lessonState(recordOf(practice('a')), acts(['a', 'new']))).toBe('started');
});
