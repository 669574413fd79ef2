import { replySure as say } from '../../../messages/en.ts';
import type { Reply } from '../handover.ts';

const radios = (section: HTMLElement) => [...section.querySelectorAll<HTMLInputElement>('.sure input')];

goldseam.sure = {
  read(section, reply) {
    const all = radios(section);
    const chosen = all.find((radio) => radio.checked);
    if (all.length > 0 && !chosen) return say.empty;
    if (chosen) (reply as { sure?: boolean }).sure = chosen.value === 'yes';
    return undefined;
  },
  write(section, { sure }) {
    for (const radio of radios(section)) radio.checked = sure !== undefined && (radio.value === 'yes') === sure;
  },
  show(feedback, { sure }: Reply, outcome) {
    const fits = outcome === 'right' || outcome === 'strong';
    const kept = sure && !fits ? 'sure' : sure === false && fits ? 'unsure' : '';
    for (const line of feedback.querySelectorAll<HTMLElement>('[data-sure]')) {
      if (line.dataset.sure !== kept) line.remove();
    }
  },
};
