import type { Outcome } from '../../domain/outcome.ts';
import type { Key, OptionKey } from '../../domain/quiz/key.ts';
import { score } from '../../domain/quiz/score.ts';
import type { Rating } from '../../schemas/option.ts';
import type { QuestionKind } from '../../schemas/question.ts';

/** The key of a question, read from the marks on its feedback template. */
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

function nameOf(outcome: Outcome, picked: readonly OptionKey[]): string {
  if (outcome.type === 'unanswered') return '';
  const rating = picked[0]?.rating;
  if (rating) return rating;
  if (outcome.earned === outcome.possible) return 'right';
  return picked.some((option) => option.key) ? 'partly' : 'wrong';
}

/**
 * The feedback on these picks, cut from the question's template: the heading of
 * the outcome, and the texts of the options it concerns. `undefined` where no
 * pick is among today's options.
 */
export function feedbackOn(section: HTMLElement, picks: readonly string[]): DocumentFragment | undefined {
  const template = section.querySelector('template');
  if (!template) return undefined;
  const feedback = template.content.cloneNode(true) as DocumentFragment;
  const key = keyIn(section, feedback);
  const outcome = score(key, picks);
  if (outcome.type === 'unanswered') return undefined;
  const picked = key.options.filter((option) => picks.includes(option.id));
  const name = nameOf(outcome, picked);
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-outcome]')) {
    if (part.dataset.outcome !== name) part.remove();
  }
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-option]')) {
    const chosen = picks.includes(part.dataset.option ?? '');
    if (key.kind === 'choice' && !chosen) part.remove();
    for (const line of part.querySelectorAll<HTMLElement>('[data-when]')) {
      if ((line.dataset.when === 'chosen') !== chosen) line.remove();
    }
  }
  feedback.querySelector<HTMLElement>('[data-frame]')?.classList.add(name);
  return feedback;
}
