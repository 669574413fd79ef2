import { replySure as say } from '../../messages/words.ts';

const radios = (section: HTMLElement) => [...section.querySelectorAll<HTMLInputElement>('.sure input')];

goldseam.sure = {
  read(section) {
    const chosen = radios(section).find((radio) => radio.checked);
    return chosen && chosen.value === 'yes';
  },
  missing: (section) =>
    radios(section).some((radio) => radio.checked) || radios(section).length === 0 ? undefined : say.empty,
  write(section, { sure }) {
    for (const radio of radios(section)) radio.checked = sure !== undefined && (radio.value === 'yes') === sure;
  },
  show(feedback, { sure }, outcome) {
    const fits = outcome === 'right' || outcome === 'strong';
    const kept = sure && !fits ? 'sure' : sure === false && fits ? 'unsure' : '';
    for (const line of feedback.querySelectorAll<HTMLElement>('[data-sure]')) {
      if (line.dataset.sure !== kept) line.remove();
    }
  },
};
