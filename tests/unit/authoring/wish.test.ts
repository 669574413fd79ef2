import { expect, test } from 'vitest';
import { wishOf } from '../../../src/authoring/package/wish.ts';

const courses = ['tea', 'milk'];

test.each([
  ['scorm12', { targets: ['scorm12'], courses: ['tea'] }],
  ['web scorm12 web', { targets: ['web', 'scorm12'], courses: ['tea'] }],
  ['cmi5 --course milk', { targets: ['cmi5'], courses: ['milk'] }],
  ['folder --all', { targets: ['folder'], courses }],
  ['all', { targets: ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web', 'folder'], courses: ['tea'] }],
])('%s', (words, wish) => {
  expect(wishOf(words.split(' '), courses)).toEqual(wish);
});

test.each([
  ['scorm13', 'There is no target "scorm13". There are: scorm12'],
  ['scorm12 --course coffee', 'There is no course "coffee". There are: tea, milk.'],
  ['scorm12 --course', '--course needs the id of a course.'],
  ['--all', 'Usage:'],
])('%s is answered with what there is', (words, says) => {
  expect(wishOf(words.split(' '), courses)).toContain(says);
});
