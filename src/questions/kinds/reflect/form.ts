import { written } from '../../../domain/quiz/written.ts';
import { replyReflect as say } from '../../../messages/words.ts';
import { all, sectionOf } from '../../first/section.ts';

const fieldIn = (section: HTMLElement) => all<HTMLTextAreaElement>(section, 'textarea')[0] as HTMLTextAreaElement;
const reflectionOf = (target: EventTarget | null) => {
  const section = sectionOf(target instanceof HTMLFormElement ? target.querySelector('.fields') : target);
  return section?.dataset.kind === 'reflect' ? section : null;
};

goldseam.kinds['reflect'] = {
  // The words stay in the field: what's handed over is that there are some.
  read: (section) => ({ picks: [], ...(fieldIn(section).value.trim() && { texts: [written] }) }),
  missing: (_, { texts }) => (texts ? undefined : say.empty),
  // They're kept with the learner's notes, and put back from there.
  write: () => {},
  judge(_, feedback, { picks }) {
    for (const box of feedback.querySelectorAll('input')) box.checked = picks.includes(box.value);
    return { outcome: 'noted', lines: {} };
  },
  lock(section, locked) {
    fieldIn(section).readOnly = locked;
  },
};

document.addEventListener('change', ({ target }) => {
  const section = reflectionOf(target);
  if (!section || !(target instanceof HTMLInputElement) || !target.matches('.panel .feedback input')) return;
  const ticked = [...section.querySelectorAll<HTMLInputElement>('.feedback input:checked')];
  goldseam.hand(section, { picks: ticked.map((box) => box.value), texts: [written] });
});

// To begin anew is to go on with one's words, not to lose them.
document.addEventListener('reset', (event) => {
  if (reflectionOf(event.target)) event.preventDefault();
});
