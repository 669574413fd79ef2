import retry from 'virtual:later/islands/question/offer.ts';
import { keepWaiting } from '../../questions/first/waiting.ts';
import { answer, arrive, lastTry } from '../../stores/practice.ts';
import { later } from '../later.ts';

/** Brings what stands at the end of a lesson once there is an answer; where it cannot be fetched, the page does without. */
const offer = () => void later(retry).catch(() => {});

/**
 * Takes over from the script in the head: records what was checked so far and
 * from now on, and shows what was checked before.
 */
export function takeOver(): void {
  const handover = globalThis.goldseam;
  const { lesson } = document.documentElement.dataset;
  handover.drain = () => {
    const waiting = handover.waiting.splice(0);
    for (const { question, revision, ...reply } of waiting) {
      const tell = (saved: boolean) => handover.tell?.(question, saved);
      void answer(question, revision, reply, () => tell(true)).then(tell);
      if (lesson && document.getElementById(`q-${question}`)) arrive(lesson, `q-${question}`);
      offer();
    }
    keepWaiting([]);
  };
  handover.drain();
  addEventListener('pagehide', handover.drain);
  if (document.querySelector('[data-kind="reflect"]'))
    void import('./own-words.ts').then((found) => found.keepWordsOfLesson());
  if (document.querySelector('[data-grip]')) void import('../../questions/dragging/start.ts');
  for (const section of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const { question = '', revision } = section.dataset;
    void lastTry(question, Number(revision)).then((reply) => {
      if (!reply) return;
      handover.restore?.(section, reply);
      offer();
    });
  }
}
