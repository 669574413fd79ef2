import { type Bank, byFile } from '../bank.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rules.ts';
import { count, paragraphs, type Reading, reading } from '../text.ts';

const grade = reporter('RD-01');
const ease = reporter('RD-02');
const sentence = reporter('RD-03');

/** A body of text judged as one. */
interface Sample {
  file: string;
  where: string;
  /** Words below which the formulas say nothing. */
  floor: number;
  grade: number;
  reading: Reading;
  units: { where: string; text: string }[];
}

const EASE = 55;
const SENTENCE = 25;
const MEAN = 15;
const LONG = 20;

/** A lesson's running text with its conflict cards; headings are no sentences. */
export function running(prose: Prose): { where: string; text: string }[] {
  return prose.pieces.flatMap((p) =>
    p.kind === 'text' && p.role !== 'heading' ? [{ where: `line ${p.line}`, text: p.text }] : [],
  );
}

function samples(bank: Bank): Sample[] {
  const lessons = bank.lessons.map(({ file, prose }) => ({
    file,
    where: 'prose',
    floor: 100,
    grade: 9,
    units: running(prose),
  }));
  const quizzes = byFile(bank.asked).map(([file, asked]) => ({
    file,
    where: 'questions and feedback',
    floor: 300,
    grade: 8,
    units: asked
      .flatMap(({ item }) => item.wordings)
      .filter((w) => w.part !== 'because')
      .flatMap((w) => paragraphs(w.text).map((text) => ({ where: w.where, text }))),
  }));
  return [...lessons, ...quizzes].map((s) => ({ ...s, reading: reading(s.units.map((u) => u.text)) }));
}

function each(bank: Bank, check: (sample: Sample) => Finding[]): Finding[] {
  return samples(bank).flatMap(check);
}

/**
 * RD-01: Flesch-Kincaid grade at most 9 in lessons, 8 in the questions of a quiz file.
 * All texts of all kinds count, with gaps filled in and pieces joined; each option, label or hint ends a sentence.
 */
const grades: Rule = {
  id: 'RD-01',
  from: 'strict',
  todo: 'Use shorter words and shorter sentences.',
  check: (bank) =>
    each(bank, ({ file, where, floor, grade: most, reading: r }) =>
      r.words >= floor && r.grade > most
        ? [grade.error(file, where, `grade ${r.grade.toFixed(1)}; at most ${most}`)]
        : [],
    ),
};

/** RD-02: Flesch reading ease at least 55. */
const eases: Rule = {
  id: 'RD-02',
  from: 'strict',
  todo: 'Use shorter words and shorter sentences.',
  check: (bank) =>
    each(bank, ({ file, where, floor, reading: r }) =>
      r.words >= floor && r.ease < EASE
        ? [ease.error(file, where, `reading ease ${r.ease.toFixed(0)}; at least ${EASE}`)]
        : [],
    ),
};

function long(sample: Sample): Finding[] {
  return sample.units.flatMap(({ where, text }) =>
    reading([text])
      .sentences.filter((s) => count(s) > SENTENCE)
      .map((s) => sentence.error(sample.file, where, `${count(s)} words in a sentence; at most ${SENTENCE}: "${s}"`)),
  );
}

function average({ file, where, reading: r }: Sample): Finding[] {
  const share = r.sentences.filter((s) => count(s) > LONG).length / Math.max(1, r.sentences.length);
  return [
    ...(r.mean > MEAN ? [sentence.warning(file, where, `${r.mean.toFixed(1)} words a sentence; at most ${MEAN}`)] : []),
    ...(share > 0.1
      ? [sentence.warning(file, where, `${Math.round(share * 100)}% of sentences over ${LONG} words; at most 10%`)]
      : []),
  ];
}

/** RD-03: no sentence over 25 words (E); on average at most 15, and one in ten over 20 (W). */
const sentences: Rule = {
  id: 'RD-03',
  from: 'strict',
  todo: 'Make two sentences of it.',
  check: (bank) => each(bank, (s) => [...long(s), ...average(s)]),
};

export const readability = [grades, eases, sentences];
