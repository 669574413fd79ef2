import { describe, expect, test } from 'vitest';
import { fingerprint, runs, sourceFingerprints } from './fingerprints.ts';
import { ask, bank, lesson, option, question } from './fixture.ts';
import { copyingFrom } from './rules/copying.ts';

const SOURCE = 'Always put the kettle on before you ring the manager about it.';
const rule = copyingFrom(() => new Set(runs(SOURCE).map(fingerprint)));

function errors(mdx: string) {
  return rule.check(bank({ middle: lesson('middle', `${mdx}\n\n<Quiz id="q" />`) })).map((f) => f.what);
}

test('a run is eight words, whatever their case and marks', () => {
  expect(runs(SOURCE)).toHaveLength(5);
  expect(runs('one two three four five six seven')).toEqual([]);
  expect(runs('Don’t CO-operate: one, two. Three? Four five')).toEqual(
    runs("don't co operate one two three four five"),
  );
});

describe('CR-01', () => {
  test('finds eight words of a source, across sentences', () => {
    expect(errors('They say: put the kettle on. Before you ring the boss, wait.')).toHaveLength(1);
    expect(errors('They put the kettle on before you call.')).toEqual([]);
  });

  test('lets a quotation repeat them, and looks at both sides of it', () => {
    expect(errors('They say <Quote source="a1">put the kettle on before you ring the manager</Quote> first.')).toEqual(
      [],
    );
    expect(errors('Put the kettle on <Quote source="a1">oh</Quote> before you ring the manager about it')).toEqual([]);
  });

  test('lets a lesson have two quotations', () => {
    const quote = '<Quote source="a1">Oops.</Quote>';
    expect(errors(`${quote} ${quote}`)).toEqual([]);
    expect(errors(`${quote} ${quote} ${quote}`)).toEqual(['3 quotations in a lesson; at most 2']);
  });

  test('looks at questions, front matter and other texts', () => {
    const text = 'Put the kettle on before you ring the manager.';
    const one = question('q-0', 0, {
      options: [{ id: 'x', text, why: text, pull: text, key: true }, option('y', undefined)],
    });
    const title = bank({ asked: ask([one]), copy: text, middle: lesson('middle', '', { title: text }) });
    expect(rule.check(title).map((f) => `${f.file} ${f.where}`)).toEqual([
      'lessons/middle.mdx front matter',
      'quizzes/q.yaml q-0/x',
      'quizzes/q.yaml q-0/x',
      'quizzes/q.yaml q-0/x',
      'course.yaml lead',
    ]);
  });
});

test('the stored fingerprints are sorted, distinct and of 48 bits', () => {
  const stored = [...sourceFingerprints()];
  expect(stored.length).toBeGreaterThan(2000);
  expect(stored).toEqual(stored.toSorted());
  expect(stored.every((print) => /^[0-9a-f]{12}$/.test(print))).toBe(true);
});
