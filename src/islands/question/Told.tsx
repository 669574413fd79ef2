import { useLayoutEffect, useRef } from 'preact/hooks';
import { clone } from '../../questions/first/clone.ts';
import type { Reply } from '../../questions/first/handover.ts';
import { sayWhole } from '../../questions/first/whole.ts';

interface Props {
  question: string;
  reply: Reply | undefined;
  /** Hears which points of a rubric are ticked. */
  onTick?: ((picks: string[]) => void) | undefined;
}

/** What's said of a question afterwards: what the learner had, what was right, and why. */
export function Told({ question, reply, onTick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { picks = [], texts, sure } = reply ?? {};
  useLayoutEffect(() => {
    const section = clone(question);
    const had: Reply = { picks, ...(texts && { texts }), ...(sure !== undefined && { sure }) };
    if (!section) return;
    const feedback = goldseam.feedbackOn(section, had, true);
    // What the learner had comes before what was better.
    const own = feedback?.querySelector('[data-when="yours"]')?.closest('[data-option]');
    if (own) feedback?.querySelector('[data-option]')?.before(own);
    if (feedback) sayWhole(section, feedback, had);
    place.current?.replaceChildren(...(feedback ? [feedback] : []));
  }, [question, picks.join(' '), texts?.join('\n'), sure]);
  const tick = () => {
    const ticked = [...(place.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    onTick?.(ticked.map((box) => box.value));
  };
  return <div class="told" ref={place} onChange={tick} />;
}
