import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reply } from '../../questions/first/handover.ts';
import { leaveEarly } from './early.ts';
import { sameReply } from './reply.ts';

interface Props {
  section: HTMLElement;
  /** What's recorded of the question this very moment; changes of `reply` are when it's looked at. */
  now?: (() => Reply | undefined) | undefined;
  reply?: Reply | undefined;
  locked: boolean;
  /** Hears each change at once, and typing when it pauses. */
  onReply?: ((reply: Reply) => void) | undefined;
}

/** Long enough for a pause, short enough that a reload loses no word. */
const pause = 400;

/** Where the form of a question stands on a screen of its own. What the learner does in it is the form's business. */
export function Stage({ section, now: recorded, reply, locked, onReply }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const timer = useRef<number>();
  const tell = useRef(onReply);
  tell.current = onReply;
  useLayoutEffect(() => {
    const focused = document.activeElement;
    place.current?.replaceChildren(section);
    leaveEarly();
    // What is moved loses the focus.
    if (section.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  }, [section]);
  useLayoutEffect(() => {
    if ((section.dataset.state !== 'open') !== locked) goldseam.lock(section, locked);
  }, [section, locked]);
  useEffect(() => {
    const now = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (section.dataset.state === 'open') tell.current?.(goldseam.read(section));
    };
    const soon = ({ target }: Event) => {
      clearTimeout(timer.current);
      // What is typed is told when it pauses; a choice tells of itself by its change.
      if ((target as Element).matches('textarea, [type="text"]')) timer.current = window.setTimeout(now, pause);
    };
    const flush = () => timer.current !== undefined && now();
    section.addEventListener('input', soon);
    section.addEventListener('change', now);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      section.removeEventListener('input', soon);
      section.removeEventListener('change', now);
      removeEventListener('pagehide', flush);
    };
  }, [section]);
  // Another tab may have answered it meanwhile. What was done here is in the record before it's rendered.
  useEffect(() => {
    const held = recorded?.();
    if (held && timer.current === undefined && !sameReply(goldseam.read(section), held)) goldseam.write(section, held);
  }, [section, reply]);
  return <div class="stage" ref={place} />;
}
