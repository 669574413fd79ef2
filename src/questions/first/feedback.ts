import type { Form, Reply, Verdict } from './handover.ts';

/** How the kind of a question behaves; as options do, where it has no script of its own. */
export function formOf({ dataset: { kind = '' } }: HTMLElement): Form {
  return (goldseam.kinds[kind] ?? goldseam.kinds['options']) as Form;
}

/** Leaves of each part of the feedback the line that fits, and of the parts those that it speaks of. */
function cut(feedback: DocumentFragment, { outcome, lines }: Verdict): void {
  const drop = (parts: Iterable<Element>, goes: (part: HTMLElement) => boolean) => {
    for (const part of parts) if (goes(part as HTMLElement)) part.remove();
  };
  drop(feedback.querySelectorAll('[data-outcome]'), ({ dataset }) => dataset.outcome !== outcome);
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-option]')) {
    const when = lines[part.dataset.option ?? ''];
    if (when === undefined) part.remove();
    else drop(part.querySelectorAll('[data-when]'), ({ dataset }) => !dataset.when?.split(' ').includes(when));
  }
}

/**
 * The feedback on a reply, cut from the question's template: the heading of the
 * outcome, and the texts of the parts it concerns. `undefined` where nothing of
 * the reply is among today's options. With `whole` it tells what was right too,
 * whatever was answered.
 */
export function feedbackOn(section: HTMLElement, reply: Reply, whole = false): DocumentFragment | undefined {
  const template = section.querySelector('template');
  if (!template) return undefined;
  const feedback = template.content.cloneNode(true) as DocumentFragment;
  const verdict = formOf(section).judge(section, feedback, reply, whole);
  if (!verdict.outcome && !whole) return undefined;
  cut(feedback, verdict);
  goldseam.sure?.show(feedback, reply, verdict.outcome);
  if (verdict.outcome) feedback.querySelector<HTMLElement>('[data-frame]')?.classList.add(verdict.outcome);
  return feedback;
}
