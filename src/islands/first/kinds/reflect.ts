import { replyReflect as say } from '../../../messages/en.ts';
import { all } from './key.ts';

const fieldIn = (section: HTMLElement) => all<HTMLTextAreaElement>(section, 'textarea')[0] as HTMLTextAreaElement;
const sectionOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-kind="reflect"]') : null;

goldseam.kinds['reflect'] = {
  // The words stay in the field: what is handed over is that the learner compared.
  read: (section) => (fieldIn(section).value.trim() ? { picks: [] } : say.empty),
  judge(feedback, { picks }) {
    for (const box of feedback.querySelectorAll('input')) box.checked = picks.includes(box.value);
    return ['noted', {}];
  },
  lock(section, locked) {
    fieldIn(section).readOnly = locked;
  },
};

document.addEventListener('change', ({ target }) => {
  const section = sectionOf(target);
  if (!section || !(target instanceof HTMLInputElement) || !target.matches('.feedback input')) return;
  const ticked = [...section.querySelectorAll<HTMLInputElement>('.feedback input:checked')];
  goldseam.hand(section, { picks: ticked.map((box) => box.value) });
});

// To begin anew is to go on with one's words, not to lose them.
document.addEventListener('reset', (event) => {
  if (sectionOf(event.target)) event.preventDefault();
});
