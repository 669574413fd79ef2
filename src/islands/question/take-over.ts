import { allSaved, answer, arrive, lastTry } from '../../stores/practice.ts';

/** Brings what stands at the end of a lesson once there is an answer; where it cannot be fetched, the page does without. */
const offer = () => void import('./offer.ts').catch(() => {});

/**
 * Takes over from the script in the head: records what was checked so far and
 * from now on, and shows what was checked before.
 */
export function takeOver(): void {
  const handover = globalThis.goldseam;
  const { lesson } = document.documentElement.dataset;
  handover.drain = () => {
    for (const { question, revision, ...reply } of handover.waiting.splice(0)) {
      void answer(question, revision, reply).then((saved) => {
        handover.tell(question, saved);
        if (!saved) void allSaved().then(() => handover.tell(question, true));
      });
      if (lesson) arrive(lesson, `q-${question}`);
      offer();
    }
  };
  handover.drain();
  addEventListener('pagehide', handover.drain);
  if (document.querySelector('[data-kind="reflect"]'))
    void import('./own-words.ts').then((found) => found.keepOwnWords());
  if (document.querySelector('[data-grip]')) void import('../dragging/start.ts');
  for (const section of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const { question = '', revision } = section.dataset;
    void lastTry(question, Number(revision)).then((reply) => {
      if (!reply) return;
      handover.restore(section, reply);
      offer();
    });
  }
}
