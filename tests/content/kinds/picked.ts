import type { Option } from '../../../src/schemas/option.ts';
import type { OptionQuestion, QuestionOf } from '../../../src/schemas/question.ts';
import { type Parts, type Told, type Wording, wording } from '../parts.ts';

function told(where: string, { result, why, key, rating }: Option): Told {
  const reason: [string, string] = ['why', why];
  return {
    where,
    size: 'answer',
    says: result ? [['result', result], reason] : [reason],
    right: key === true || rating === 'strong',
  };
}

/** Pick one: rated or keyed. Each option has a result and a reason, or a reason alone. */
export function choice(question: OptionQuestion): Parts {
  const { id, options } = question;
  const at = (o: Option) => `${id}/${o.id}`;
  const picks = options.map((o) => ({ id: o.id, text: o.text, right: o.key === true || o.rating === 'strong' }));
  const several = question.kind === 'choices';
  return {
    lists: [{ where: id, of: 'options', picks, several, fixed: question.ordered }],
    echoes: several ? [] : [{ where: id, asks: question.stem, picks }],
    groups: [{ where: id, texts: picks }],
    shown: options.map((o): Wording => ({ where: at(o), part: 'option', text: o.text })),
    told: options.map((o) => told(at(o), o)),
    after: [
      ...wording(id, 'feedback', question.tip),
      ...options.flatMap((o) => [
        ...wording(at(o), 'feedback', o.pull),
        ...wording(at(o), 'feedback', o.tip),
        ...wording(at(o), 'because', o.because),
      ]),
    ],
  };
}

/** Pick all that apply: read like a choice, with several to find. */
export const choices = choice;

/** Judge a statement. "True" and "False" are the interface's words, so nobody compares their looks. */
export function trueFalse({ id, answer, ifTrue, ifFalse }: QuestionOf<'true-false'>): Parts {
  return {
    truth: answer,
    states: true,
    told: [
      { where: `${id}/true`, size: 'answer', says: [['ifTrue', ifTrue]], right: answer },
      { where: `${id}/false`, size: 'answer', says: [['ifFalse', ifFalse]], right: !answer },
    ],
  };
}

/** Find the place in a text. What can be picked are pieces of it, in the order of the text. */
export function spot({ id, spans, several }: QuestionOf<'spot'>): Parts {
  const open = spans.flatMap((span) => (span.id ? [{ ...span, id: span.id }] : []));
  const picks = open.map((span) => ({ id: span.id, text: span.text, right: span.key === true }));
  return {
    lists: [{ where: id, of: 'pieces', picks, several, fixed: true }],
    groups: [{ where: id, texts: picks }],
    shown: wording(
      id,
      'text',
      spans
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
    told: open.map(({ id: piece, why = '', key }) => ({
      where: `${id}/${piece}`,
      size: 'answer',
      says: [['why', why]],
      right: key === true,
    })),
  };
}

/** Say where you stand. No step is right, so there is nothing to guess. */
export function scale({ id, steps, say }: QuestionOf<'scale'>): Parts {
  const beside: Pick<Told, 'beside'> = say === undefined ? {} : { beside: ['say', say] };
  const own = steps.flatMap((step): Told[] =>
    step.say ? [{ where: `${id}/${step.id}`, size: 'answer', says: [['say', step.say]], ...beside }] : [],
  );
  return {
    states: true,
    groups: [{ where: id, texts: steps }],
    shown: steps.map((step): Wording => ({ where: `${id}/${step.id}`, part: 'label', text: step.text })),
    told: say ? [...own, { where: id, size: 'answer', says: [['say', say]] }] : own,
  };
}
