import type { Key } from '../../domain/quiz/key.ts';
import { score as one } from '../../domain/quiz/kinds/choice.ts';
import { score as several } from '../../domain/quiz/kinds/choices.ts';
import type { Rating } from '../../schemas/option.ts';
import type { QuestionKind } from '../../schemas/question.ts';
import type { Reply, Verdict } from './handover.ts';

/** The key of a question with options, read from the marks on its feedback template. */
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

/** What is said of options: of the one that was picked, or where several may be, of each. */
function judge(section: HTMLElement, feedback: DocumentFragment, picks: readonly string[]): Verdict | undefined {
  const key = keyIn(section, feedback);
  const many = 'several' in section.dataset;
  const outcome = (many ? several : one)(key, picks);
  if (outcome.type !== 'scored') return undefined;
  const picked = key.options.filter((option) => picks.includes(option.id));
  const name =
    picked[0]?.rating ??
    (outcome.earned === outcome.possible ? 'right' : picked.some((option) => option.key) ? 'partly' : 'wrong');
  const told = many ? key.options : picked;
  return [name, Object.fromEntries(told.map(({ id }) => [id, picks.includes(id) ? 'chosen' : 'left']))];
}

/**
 * The feedback on a reply, cut from the question's template: the heading of the
 * outcome, and the texts of the parts it concerns. `undefined` where nothing of
 * the reply is among today's options.
 */
export function feedbackOn(section: HTMLElement, reply: Reply): DocumentFragment | undefined {
  const template = section.querySelector('template');
  if (!template) return undefined;
  const feedback = template.content.cloneNode(true) as DocumentFragment;
  const own = goldseam.kinds[section.dataset.kind ?? '']?.judge;
  const verdict = own ? own(feedback, reply) : judge(section, feedback, reply.picks);
  if (!verdict) return undefined;
  const [name, lines] = verdict;
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-outcome]')) {
    if (part.dataset.outcome !== name) part.remove();
  }
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-option]')) {
    const when = lines[part.dataset.option ?? ''];
    if (!when) part.remove();
    for (const line of part.querySelectorAll<HTMLElement>('[data-when]')) {
      if (line.dataset.when !== when) line.remove();
    }
  }
  goldseam.sure?.show(feedback, reply, name);
  feedback.querySelector<HTMLElement>('[data-frame]')?.classList.add(name);
  return feedback;
}
