import type { Key } from '../../../domain/quiz/key.ts';
import { score as one } from '../../../domain/quiz/kinds/choice.ts';
import { score as several } from '../../../domain/quiz/kinds/choices.ts';
import { reply as say } from '../../../messages/words.ts';
import type { Rating } from '../../../schemas/option.ts';
import type { QuestionKind } from '../../../schemas/question.ts';
import type { Form } from '../../first/handover.ts';
import { nameOf } from '../../first/key.ts';
import { all } from '../../first/section.ts';

// Radios and boxes: choice, choices, true or false, and the pieces of a text.

const inputs = (section: HTMLElement) => all<HTMLInputElement>(section, 'input');
const isSeveral = (section: HTMLElement) => 'several' in section.dataset;

/** The key of a question with options, read from the marks on its feedback. */
function keyIn(section: HTMLElement, feedback: DocumentFragment): Key {
  const options = [...feedback.querySelectorAll<HTMLElement>('[data-option]')];
  return {
    kind: section.dataset.kind as QuestionKind,
    revision: Number(section.dataset.revision),
    options: options.map(({ dataset }) => ({
      id: dataset.option ?? '',
      rating: dataset.rating as Rating | undefined,
      key: dataset.key === '' || undefined,
    })),
  };
}

export const options: Form = {
  // In one order, so that the same choice is always the same fact.
  read: (section) => ({
    picks: inputs(section)
      .filter((input) => input.checked)
      .map((input) => input.value)
      .sort(),
  }),
  write(section, { picks }) {
    for (const input of inputs(section)) input.checked = picks.includes(input.value);
  },
  missing(section, { picks }) {
    if (picks.length > 0) return undefined;
    return section.dataset.empty ?? (isSeveral(section) ? say.emptySeveral : say.empty);
  },
  judge(section, feedback, { picks }, whole) {
    const key = keyIn(section, feedback);
    const many = isSeveral(section);
    const picked = key.options.filter((option) => picks.includes(option.id));
    const some = picked.some((option) => option.key);
    const scored = nameOf((many ? several : one)(key, picks), some);
    const name = scored && (picked[0]?.rating ?? scored);
    if (many) return { outcome: name, lines: linesOf(key.options, (id) => (picks.includes(id) ? 'chosen' : 'left')) };
    const best = key.options.filter((option) => option.key || option.rating === 'strong');
    const told = whole ? [...picked, ...best] : picked;
    const lineOf = (id: string) => (!whole ? 'alone' : picks.includes(id) ? 'yours' : 'best');
    return { outcome: name, lines: linesOf(told, lineOf) };
  },
};

function linesOf(options: readonly { id: string }[], lineOf: (id: string) => string): Record<string, string> {
  return Object.fromEntries(options.map(({ id }) => [id, lineOf(id)]));
}
