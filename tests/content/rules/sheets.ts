import { cellHints, fieldHints, isFilled, partsOf, sheetHints } from '../../../src/domain/worksheet/checks.ts';
import { compose } from '../../../src/domain/worksheet/compose.ts';
import { type Note, noteOf, rowsOf } from '../../../src/domain/worksheet/note.ts';
import { shownFields } from '../../../src/domain/worksheet/shown.ts';
import type { Steps } from '../../../src/schemas/steps.ts';
import type { Bank } from '../bank.ts';
import { copyOf } from '../copy.ts';
import { type Finding, reporter } from '../finding.ts';
import type { Rule } from '../rules.ts';
import { reading } from '../text.ts';

const worked = reporter('SH-01');
const half = reporter('SH-02');
const plain = reporter('SH-04');

/** Where a finding stands: the bank knows a sheet by its id, not by its file. */
const FOLDER = 'worksheets';
const GAP = '(gap)';
const GRADE = 8;
const SENTENCE = 25;

/** What is wrong in the sheets of steps, sheet by sheet. */
const each = (bank: Bank, check: (sheet: Steps) => Finding[]) =>
  bank.partial ? [] : [...bank.worksheets.values()].flatMap((sheet) => (sheet.kind === 'steps' ? check(sheet) : []));

/** All that the checks of a sheet have to say to what is filled in. */
function said(sheet: Steps, note: Note): string[] {
  const ofFields = shownFields(sheet, note).flatMap((field) => [
    ...fieldHints(field, note),
    ...(field.kind === 'list'
      ? rowsOf(field, note).flatMap(({ cells }) => field.columns.flatMap((column) => cellHints(column, cells, note)))
      : []),
  ]);
  return [...ofFields, ...sheetHints(sheet, note)];
}

/** Outputs that draw on nothing private: an example need not fill in what stays with the learner. */
function open({ steps, outputs }: Steps): Steps['outputs'] {
  const own = steps.flatMap((step) => (step.private ? step.fields.map(({ id }) => id) : []));
  return outputs.filter(({ pieces }) => {
    const drawn = JSON.stringify(pieces);
    return !own.some((id) => drawn.includes(`{${id}}`) || drawn.includes(`"each":"${id}"`));
  });
}

/** SH-01: the worked example is whole. It sets off no check, leaves no part open and no gap in an output. */
const whole: Rule = {
  id: 'SH-01',
  from: 'standard',
  todo: 'Fill in the worked example, or correct the check that speaks up.',
  check: (bank) =>
    each(bank, (sheet) => {
      const note = noteOf(sheet.examples.worked.answers);
      const composed = compose(sheet, note, { language: 'en-GB', gap: GAP });
      const ids = new Set(composed.map(({ id }) => id));
      return [
        ...said(sheet, note).map((hint) => `the worked example sets off a check: "${hint}"`),
        ...partsOf(sheet, note).open.map((part) => `the worked example leaves "${part}" open`),
        ...open(sheet)
          .filter(({ id }) => !ids.has(id))
          .map(({ id }) => `with the worked example the output "${id}" is empty`),
        ...composed
          .filter((section) => JSON.stringify(section).includes(GAP))
          .map(({ id }) => `with the worked example the output "${id}" has a gap`),
      ].map((what) => worked.error(FOLDER, sheet.id, what));
    }),
};

/** SH-02: the other example leaves something to do. */
const unfinished: Rule = {
  id: 'SH-02',
  from: 'standard',
  todo: 'Take an answer out of it, so that a learner has something to fill in.',
  check: (bank) =>
    each(bank, (sheet) => {
      const note = noteOf(sheet.examples.half.answers);
      const leaves = shownFields(sheet, note, false).some(
        (field) =>
          !isFilled(field, note) ||
          (field.kind === 'list' &&
            rowsOf(field, note).some(({ cells }) => Object.keys(cells).length < field.columns.length)),
      );
      return leaves ? [] : [half.error(FOLDER, sheet.id, 'the half-done example leaves nothing to do')];
    }),
};

/** SH-04: all that is read while filling in has grade 8 at most, and no sentence over 25 words. */
const readable: Rule = {
  id: 'SH-04',
  from: 'strict',
  todo: 'Use shorter words and shorter sentences.',
  check: (bank) =>
    each(bank, (sheet) => {
      const { outputs, calendar, ...told } = sheet;
      const texts = copyOf('', told).filter(({ text }) => /\s/.test(text));
      const { grade, longest } = reading(texts.map(({ text }) => text));
      return [
        ...(grade > GRADE ? [`grade ${grade.toFixed(1)}; at most ${GRADE}`] : []),
        ...(longest > SENTENCE ? [`${longest} words in a sentence; at most ${SENTENCE}`] : []),
      ].map((what) => plain.error(FOLDER, sheet.id, what));
    }),
};

export const sheets = [whole, unfinished, readable];
