import type { Option } from '../../src/schemas/option.ts';
import type { Question } from '../../src/schemas/question.ts';
import type { Bank } from './bank.ts';
import { ask, assessed, bank, filler, lesson, question } from './fixture.ts';
import { made, samples } from './samples.ts';
import { sheet } from './sheet.ts';

/** A body with everything a lesson needs, around some text. */
function body(text: string): string {
  return `<Quiz id="q" />\n\n${text}\n\n<Worksheet id="plan" />\n`;
}

function middle(text: string): Bank {
  return bank({ middle: lesson('middle', body(text)) });
}

/** Twelve questions, the key's place going round, with the same change to one option of the first `hits`. */
function change(rating: Option['rating'], to: Partial<Option>, hits = 1): Bank {
  const list = Array.from({ length: 12 }, (_, i) => {
    const q = question(`q-${i}`, i % 3);
    return i < hits ? { ...q, options: q.options.map((o) => (o.rating === rating ? { ...o, ...to } : o)) } : q;
  });
  return bank({ asked: ask(list) });
}

/** A good course with more questions. */
function among(...more: Question[]): Bank {
  return bank({ asked: ask([...Array.from({ length: 12 }, (_, i) => question(`q-${i}`, i % 3)), ...more]) });
}

/** A good course with a sheet in which some answers of an example, or its words, are others. */
function sheeted(rest: Parameters<typeof sheet>[0]): Bank {
  const whole = bank();
  whole.worksheets.set('lost-key', sheet(rest));
  return whole;
}

function statements(...stems: string[]): Question[] {
  return stems.map((stem, i) => made({ ...samples['true-false'], id: `s-${i}`, stem, answer: true }));
}

const hard = 'Organisational accountability necessitates comprehensive institutional documentation.';

/** For each rule a course that is fine but for one thing. */
export const spoiled: Record<string, Bank> = {
  FILE: bank({ course: { lessons: ['first', 'middle', 'lost', 'last'] } }),
  REF: middle('A claim <Cite id="nobody" /> without a source.'),
  'LS-01': bank({ middle: lesson('middle', body(''), { objective: 'Understand the first step.' }) }),
  'LS-02': bank({ middle: lesson('middle', `${filler(70)}\n\n${filler(70)}\n\n${filler(20)}\n\n${body('')}`) }),
  'LS-03': middle(`${filler(70)}\n\n${filler(70)}\n\n${filler(20)}`),
  'LS-04': middle(filler(80)),
  'LS-06': bank({ asked: ask([question('q-0')]) }),
  POINT: bank({ middle: lesson('middle', body(''), { points: ['a1.3'] }) }),
  COVER: bank({ course: { sources: [{ id: 'a1', kind: 'article', title: 'One', points: 3 }] } }),
  'IQ-01': among(made({ ...samples.match, right: samples.match.right.slice(0, 2) })),
  'IQ-03': change('strong', { text: 'Stop the van, then ring the shop, then the driver, then your boss.' }),
  'IQ-04': change('strong', { text: 'Stop the van, then ring the shop now.' }, 8),
  'IQ-05': change('costly', { text: 'Send it.' }),
  'IQ-06': change('costly', { text: 'Send the van, and never mention it.' }, 2),
  'IQ-07': change('workable', { text: 'Both B and C, in this same order.' }),
  'IQ-08': among(made({ ...samples.number, stem: 'How many loaves do not fit?' })),
  'IQ-09': among(made({ ...samples.text, stem: 'What is a stale loaf called?' })),
  'IQ-11': among(made({ ...samples.scale, steps: [...samples.scale.steps, { id: 'again', text: 'Rarely' }] })),
  'IQ-12': change('workable', { result: 'Ten trays look fine.' }),
  'IQ-13': change('strong', { why: 'Right, because the bread has not left the yard yet.' }),
  'IQ-14': change('strong', { result: filler(20), why: filler(22) }),
  'IQ-15': change('workable', { why: 'A short check helps, but you should have known better.' }),
  'IQ-16': change('costly', { pull: 'You are lazy and tired.' }),
  'IQ-17': change('costly', { text: filler(21) }),
  'IQ-19': assessed([samples.number, samples['true-false']], { id: 'count', title: 'Count' }),
  'POS-03': bank({ asked: ask(Array.from({ length: 7 }, (_, i) => question(`q-${i}`, 1))) }),
  'POS-05': among(...statements('It saves a day.', 'It fills a shelf.', 'A call takes a minute.')),
  'HN-01': bank({ copy: 'A psychometric test of your nerve.' }),
  'RD-01': middle(`${hard}\n\n`.repeat(20)),
  'RD-02': middle(`${hard}\n\n`.repeat(20)),
  'RD-03': middle(filler(26, 26)),
  'SH-01': sheeted({ worked: { what: '' } }),
  'SH-02': sheeted({ half: { opens: 'desk' } }),
  'SH-04': sheeted({ intro: filler(26, 26) }),
  'CR-01': middle(`<Quote source="a1">${filler(26, 13)}</Quote>`),
};

/** Rules that object to the same thing as another: a text hard by one formula is hard by its twin. */
export const twins: Record<string, string> = { 'RD-01': 'RD-02', 'RD-02': 'RD-01' };

/** Rules that only warn. */
export const warnings = new Set(['IQ-05', 'IQ-14', 'IQ-19']);
