import { expect, test } from 'vitest';
import { addressOf, placeOf } from '../../../../src/delivery/runtime/place.ts';

const shell = 'https://lms.example/content/7/index.html?launch=1';

test.each([
  ['https://lms.example/content/7/course/index.html', 'index.html'],
  ['https://lms.example/content/7/course/lessons/one/index.html#stop', 'lessons/one/index.html#stop'],
  ['https://lms.example/content/7/course/lessons/one/index.html?x=1#stop', 'lessons/one/index.html#stop'],
  ['https://lms.example/content/7/index.html', ''],
  ['https://elsewhere.example/course/index.html', ''],
  ['about:blank', ''],
  ['', ''],
])('the page %s lies at "%s"', (page, place) => {
  expect(placeOf(page, shell)).toBe(place);
});

test.each([
  ['lessons/one/index.html#stop', 'lessons/one/index.html#stop'],
  ['', 'index.html'],
  // What an LMS gives back leads nowhere but into the course.
  ['../../evil.html', 'index.html'],
  ['https://evil.example/index.html', 'index.html'],
  ['//evil.example/index.html', 'index.html'],
  ['javascript:alert(1)', 'index.html'],
  ['lessons/../../index.html', 'index.html'],
])('the place "%s" is opened as "%s"', (place, path) => {
  expect(addressOf(place, shell)).toBe(`https://lms.example/content/7/course/${path}`);
});
