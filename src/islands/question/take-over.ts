import { answer, lastPicks } from '../../stores/practice.ts';
import type { Checked } from '../first/handover.ts';

/** Takes over from the script in the head: records what was checked so far and from now on, and shows what was checked before. */
export function takeOver(): void {
  const handover = globalThis.goldseam;
  handover.take = ({ question, revision, picks }: Checked) => answer(question, revision, picks);
  for (const checked of handover.waiting.splice(0)) {
    void handover.take(checked).then((saved) => handover.tell(checked.question, saved));
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const { question = '', revision } = section.dataset;
    void lastPicks(question, Number(revision)).then((picks) => {
      if (picks) handover.restore(section, picks);
    });
  }
}
