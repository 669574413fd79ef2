import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Complaint, expectNone, told } from '../../courses/complaint.ts';
import { fileWithId, lineFor, lineOf, lineOfId } from '../../courses/place.ts';
import { sample } from '../../courses/sample.ts';

const quiz = `id: milk
questions:
    - id: warm-up
      options: [{ id: cold, text: Cold }]
    - id: warm
      options:
          - { id: cold, text: Cold }
          - { id: "hot", text: Hot }
`;

describe('the place of a finding', () => {
  test('is the line of the id, of the option within its question, or the first line', () => {
    expect(lineOfId(quiz, 'warm')).toBe(5);
    expect(lineOfId(quiz, 'warm/cold')).toBe(7);
    expect(lineOfId(quiz, 'warm/hot')).toBe(8);
    expect(lineOfId(quiz, 'warm/none')).toBe(5);
    expect(lineOfId(quiz, 'questions and feedback')).toBe(1);
    expect(lineOfId('One.\n\n`warm` What now?', 'warm')).toBe(3);
    expect(lineOf(quiz, 'Hot')).toBe(8);
    expect(lineOf(quiz, 'not there')).toBe(1);
    expect(lineOf(quiz, undefined)).toBe(1);
  });

  const dir = mkdtempSync(join(tmpdir(), 'course-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('stands before what is wrong, what to do and the rule', () => {
    writeFileSync(join(dir, 'quiz.yaml'), quiz);
    const rule = { id: 'IQ-00', todo: 'Shorten it.' };
    const finding = { level: 'E', rule: 'IQ-00', what: 'too long' } as const;
    const line = (file: string, where: string) => lineFor(dir, rule, { ...finding, file, where });
    expect(line('quiz.yaml', 'warm/hot')).toBe(`${dir}/quiz.yaml:8  warm/hot: too long. Shorten it.  [IQ-00]`);
    expect(line('quiz.yaml:3', '')).toBe(`${dir}/quiz.yaml:3  too long. Shorten it.  [IQ-00]`);
    expect(line('all questions', '')).toBe(`${dir}  all questions: too long. Shorten it.  [IQ-00]`);
    expect(line('', 'milk')).toBe(`${dir}/quiz.yaml:1  milk: too long. Shorten it.  [IQ-00]`);
    expect(fileWithId(dir, 'tea')).toBeUndefined();
  });
});

describe('the end of a run', () => {
  const ended = { good: '  % passed', passed: 3, complaints: [], faults: [], seconds: 1.25 };

  test('is one line when all is well, and each complaint once when it is not', () => {
    expect(told(ended)).toBe('  3 passed (1.3s)');
    expect(told({ ...ended, complaints: ['a\nb', 'b'] })).toBe(
      'a\nb\n\n2 problems in the courses. Correct them and run the tests again.',
    );
    expect(told({ ...ended, faults: ['a test: it broke'] })).toContain('a test: it broke');
    expect(told({ ...ended, faults: ['a test: it broke'] })).not.toContain('passed');
  });

  test('a test that found something fails with it, and one that found nothing passes', () => {
    expect(() => expectNone(['one', 'two'])).toThrow(new Complaint('one\ntwo'));
    expect(() => expectNone([])).not.toThrow();
  });
});

describe('the pages that are looked at', () => {
  const lessons = Array.from({ length: 300 }, (_, i) => `/lessons/l-${i}/`);
  const all = ['/', '/about/', ...lessons, ...lessons.map((one) => `${one}answers/`), '/tea/lessons/one/'];

  test('are all of them in a small site', () => {
    expect(sample(['/', '/lessons/one/', '/lessons/two/'])).toEqual(['/', '/lessons/one/', '/lessons/two/']);
  });

  test('are of each sort and not many more than forty in a large one', () => {
    const some = sample(all);
    expect(some).toEqual(expect.arrayContaining(['/', '/about/', '/tea/lessons/one/', '/lessons/l-0/answers/']));
    expect(some.length).toBeGreaterThan(30);
    expect(some.length).toBeLessThanOrEqual(45);
  });
});
