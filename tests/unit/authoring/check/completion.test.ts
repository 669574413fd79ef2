import { describe, expect, test } from 'vitest';
import { expectOne, files, instead, saidOf } from './site.ts';

const { course } = files;
const written = (lines: string) => ({
  [course]: instead(
    'title: About tea',
    `title: About tea\ncompletion:\n${lines
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}`,
  ),
});

describe('what an LMS is to be told contradicts itself', () => {
  test.each([
    ['completes: track', 'but which one isn’t said'],
    ['track: short', 'all lessons complete'],
    ['completes: track\ntrack: shrt', 'There is no track "shrt"'],
    ['completes: assessment', 'the course has none'],
    ['passes: assessment', 'the course has none'],
    ['score: assessment', 'the course has none'],
    ['assessment: final', 'There is no assessment "final"'],
    ['fail: final', 'Nothing can be failed here'],
    ['masteryScore: lms', 'compared with the score of an assessment'],
  ])('%s', (lines, says) => {
    const said = saidOf(written(lines));
    expect(said.join('\n')).toContain(says.replace('’', "'"));
    expect(said.join('\n')).toContain('completion');
  });

  test.each(['completes: lessons', 'passes: nothing', 'passes: completion', 'timeLimit: lms', 'score: none'])(
    '%s is fine',
    (lines) => {
      expect(saidOf(written(lines))).toEqual([]);
    },
  );

  test.each([
    ['completes: everything', 'completes'],
    ['pases: nothing', 'pases'],
  ])('%s is no word for it', (lines, says) => {
    expect(saidOf(written(lines)).join('\n')).toContain(says);
  });
});

describe('the name of a package, and of the course in the world', () => {
  const line = (text: string) => ({ [course]: instead('title: About tea', `title: About tea\n${text}`) });
  test.each(['version: "2"', 'version: 2026.1-beta', 'iri: https://example.org/courses/tea', 'iri: urn:uuid:6f1c'])(
    '%s is fine',
    (text) => {
      expect(saidOf(line(text))).toEqual([]);
    },
  );
  test.each([
    ['version: a b', 'letters, digits, dots'],
    ['version: ""', 'letters, digits, dots'],
    ['iri: tea', 'An IRI names the course'],
    ['iri: "https://x y"', 'An IRI names the course'],
  ])('%s is none', (text, says) => {
    expectOne(line(text), `${course}:3:1`, 'schema', says);
  });
});
