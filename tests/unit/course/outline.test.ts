import { expect, test } from 'vitest';
import { isOutline } from '../../../src/domain/course/outline.ts';

const lesson = { id: 'a', title: 'A', href: '/a/', questions: ['q'], scenarios: [], tracks: [], forms: [['f']] };
const outline = {
  lessons: [lesson],
  scenarios: [{ id: 's', title: 'S', href: '/s/' }],
  tests: [{ id: 't', title: 'T', href: '/t/', forms: ['t'] }],
  tools: [{ id: 'w', title: 'W', href: '/w/' }],
  moves: ['tell'],
  keys: { q: { kind: 'choice', revision: 1, options: [] } },
};

test('an outline is one', () => {
  expect(isOutline(JSON.parse(JSON.stringify(outline)))).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a text', 'lessons'],
  ['an empty object', {}],
  ['lessons that are no list', { ...outline, lessons: { a: lesson } }],
  ['a lesson that is null', { ...outline, lessons: [null] }],
  ['a lesson without questions', { ...outline, lessons: [{ ...lesson, questions: undefined }] }],
  ['a lesson with a question that is no text', { ...outline, lessons: [{ ...lesson, questions: [1] }] }],
  ['a lesson with forms of another shape', { ...outline, lessons: [{ ...lesson, forms: ['f'] }] }],
  ['a lesson without an address', { ...outline, lessons: [{ ...lesson, href: null }] }],
  ['a test without forms', { ...outline, tests: [{ id: 't', title: 'T', href: '/t/' }] }],
  ['no stories', { ...outline, scenarios: undefined }],
  ['moves that are objects', { ...outline, moves: [{ id: 'tell' }] }],
  ['no keys', { ...outline, keys: null }],
  ['a key that is none', { ...outline, keys: { q: 1 } }],
])('%s is none', (_what, value) => {
  expect(isOutline(value)).toBe(false);
});
