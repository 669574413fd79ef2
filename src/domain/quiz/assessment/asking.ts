import type { AssessmentQuestion } from '../../../schemas/assessment.ts';
import { gapsOf, pairing, startOf } from '../laid-out.ts';
import { shuffle } from '../shuffle.ts';

/** Something with a text that a record names by its id. */
export interface Part {
  id: string;
  text: string;
}

/** A gap: its place in the text, and what can be picked for it; nothing where it is typed into. */
export interface Gap {
  id: string;
  number: number;
  options?: readonly Part[] | undefined;
}

/** How a question is asked: what a learner acts on, without a word on what is right. */
export type Asking =
  | { as: 'options'; several: boolean; options: readonly Part[]; fixed: boolean; scale?: true }
  | { as: 'passage'; several: boolean; spans: readonly { id?: string | undefined; text: string }[] }
  | { as: 'typed'; number: boolean; unit?: string | undefined }
  | { as: 'order'; items: readonly Part[]; start?: readonly string[] | undefined }
  | { as: 'pairs'; rows: readonly Part[]; targets: readonly Part[]; shuffled: 'rows' | 'targets' }
  | { as: 'gaps'; paragraphs: readonly (readonly (string | Gap)[])[]; all: number }
  | { as: 'words'; lines: number };

export type AskedAs<A extends Asking['as']> = Extract<Asking, { as: A }>;

/** What is said of True and False. */
export interface Words {
  true: string;
  false: string;
}

const plain = ({ id, text }: Part): Part => ({ id, text });

/** How a question is asked, in the order of its author. */
export function askingOf(question: AssessmentQuestion, words: Words): Asking {
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const { kind, options, ordered } = question;
      return { as: 'options', several: kind === 'choices', options: options.map(plain), fixed: ordered };
    }
    case 'true-false': {
      const options = (['true', 'false'] as const).map((id) => ({ id, text: words[id] }));
      return { as: 'options', several: false, options, fixed: true };
    }
    case 'scale':
      return { as: 'options', several: false, options: question.steps.map(plain), fixed: true, scale: true };
    case 'spot':
      return {
        as: 'passage',
        several: question.several,
        spans: question.spans.map(({ id, text }) => (id ? { id, text } : { text })),
      };
    case 'text':
      return { as: 'typed', number: false };
    case 'number':
      return { as: 'typed', number: true, unit: question.unit };
    case 'order':
      return { as: 'order', items: question.items.map(plain), start: question.start };
    case 'match':
    case 'sort': {
      const { rows, targets } = pairing(question);
      const shuffled = question.kind === 'match' ? 'targets' : 'rows';
      return { as: 'pairs', rows: rows.map(plain), targets: targets.map(plain), shuffled };
    }
    case 'blanks': {
      const paragraphs = gapsOf(question).map((pieces) =>
        pieces.map(({ words = '', gap, number = 0 }) =>
          gap ? { id: gap.id, number, options: gap.options?.map(plain) } : words,
        ),
      );
      return { as: 'gaps', paragraphs, all: question.gaps.length };
    }
    case 'reflect':
      return { as: 'words', lines: question.lines };
  }
}

/**
 * A question in the order of an attempt, whose id is the seed. An order and what
 * is to be paired are always mixed up, or their place would give them away.
 */
export function laidOut({ id, ask }: { id: string; ask: Asking }, seed: string, shuffled: boolean): Asking {
  const own = `${seed} ${id}`;
  if (ask.as === 'options') return ask.fixed || !shuffled ? ask : { ...ask, options: shuffle(ask.options, own) };
  if (ask.as === 'order') return { ...ask, items: startOf(ask.items, ask.start, own) };
  if (ask.as === 'pairs') return { ...ask, [ask.shuffled]: shuffle(ask[ask.shuffled], own) };
  return ask;
}
