import type { QuestionOf } from '../../../src/schemas/question.ts';
import { type List, type Parts, type Told, type Wording, wording } from '../parts.ts';

/** A gap in a text: its id in braces. */
const gapMark = /\{([^{}]*)\}/g;

/** Type a word or a few. All read one reason; what comes close is answered before it counts. */
export function text({ id, accept, near, why }: QuestionOf<'text'>): Parts {
  return {
    typed: [{ where: id, accept }],
    // The best answer is shown to everybody afterwards.
    after: wording(id, 'label', accept[0]),
    told: [
      ...near.map((one): Told => ({ where: `${id}/${one.id}`, size: 'nudge', says: [['say', one.say]] })),
      { where: id, size: 'answer', says: [['why', why]] },
    ],
  };
}

/** Type a number. Who is off reads `low` or `high`, and everybody reads the way there. */
export function number({ id, low, high, why }: QuestionOf<'number'>): Parts {
  const off = (field: string, say: string | undefined): Told[] =>
    say ? [{ where: `${id}/${field}`, size: 'answer', says: [[field, say]], beside: ['why', why] }] : [];
  return { told: [...off('low', low), ...off('high', high), { where: id, size: 'answer', says: [['why', why]] }] };
}

/** Fill the gaps. A gap is picked from a short list, which is never shuffled, or typed into. */
export function blanks({ id, text: written, gaps }: QuestionOf<'blanks'>): Parts {
  const lists = gaps.flatMap(({ id: gap, options }): List[] => {
    const picks = options?.map((o) => ({ id: o.id, text: o.text, right: o.key === true }));
    return picks ? [{ where: `${id}/${gap}`, of: 'gap', picks, several: false, fixed: true }] : [];
  });
  const fits = new Map(gaps.map((gap) => [gap.id, gap.accept?.[0] ?? gap.options?.find(({ key }) => key)?.text ?? '']));
  return {
    lists,
    typed: gaps.flatMap(({ id: gap, accept }) =>
      accept ? [{ where: `${id}/${gap}`, accept, around: written.replace(gapMark, '…') }] : [],
    ),
    groups: lists.map(({ where, picks }) => ({ where, texts: picks })),
    shown: [
      ...wording(
        id,
        'text',
        written.replace(gapMark, (_, gap: string) => fits.get(gap) ?? ''),
      ),
      ...lists.flatMap(({ where, picks }) =>
        picks.map((one): Wording => ({ where: `${where}/${one.id}`, part: 'label', text: one.text })),
      ),
    ],
    told: gaps.map((gap) => ({ where: `${id}/${gap.id}`, size: 'note', says: [['why', gap.why]] })),
  };
}

/** Write and compare. Nothing is marked: there is a model to read, and points to find in one's own words. */
export function reflect({ id, model, rubric }: QuestionOf<'reflect'>): Parts {
  return {
    groups: [{ where: id, texts: rubric }],
    told: [
      { where: id, size: 'model', says: [['model', model]] },
      ...rubric.map((point): Told => ({ where: `${id}/${point.id}`, size: 'point', says: [['rubric', point.text]] })),
    ],
  };
}
