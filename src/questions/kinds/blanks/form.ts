import { filled, score, textsIn } from '../../../domain/quiz/kinds/blanks.ts';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { replyBlanks as say } from '../../../messages/words.ts';
import { keyOn, nameOf, typedIn } from '../../first/key.ts';
import { all, sectionOf } from '../../first/section.ts';
import { keep } from '../../first/selects.ts';
import { sayYours } from '../../first/yours.ts';

type Gap = HTMLInputElement | HTMLSelectElement;

const gapsIn = (section: HTMLElement) => all<Gap>(section, '[data-gap]');
const idOf = (gap: Gap) => gap.dataset.gap ?? '';
const typedInto = (gap: Gap): gap is HTMLInputElement => gap instanceof HTMLInputElement;
const isFilled = (gap: Gap) => gap.value.trim() !== '';

goldseam.kinds['blanks'] = {
  read(section) {
    const gaps = gapsIn(section).filter(isFilled);
    const picks = gaps.map((gap) => (typedInto(gap) ? idOf(gap) : pairOf(idOf(gap), gap.value)));
    return { picks, texts: gaps.filter(typedInto).map(typedIn) };
  },
  missing(section, { picks }) {
    const open = gapsIn(section).length - picks.length;
    if (picks.length === 0) return say.empty;
    return open > 0 ? say.some(open) : undefined;
  },
  write(section, { picks, texts = [] }) {
    const [picked, typed] = [pairsIn(picks), textsIn(picks, texts)];
    for (const gap of gapsIn(section)) gap.value = (typedInto(gap) ? typed : picked).get(idOf(gap)) ?? '';
  },
  judge(section, feedback, { picks, texts = [] }) {
    const key = keyOn(feedback);
    const outcome = score(key, picks, texts);
    const lines = key.options.map((gap) => {
      const fits = filled(gap, picks, texts);
      return [gap.id, fits ? 'right' : fits === false ? 'wrong' : 'open'] as const;
    });
    const [picked, typed] = [pairsIn(picks), textsIn(picks, texts)];
    const textOf = (gap: Gap) =>
      typedInto(gap)
        ? typed.get(idOf(gap))
        : [...gap.options].find(({ value }) => value && value === picked.get(idOf(gap)))?.text;
    sayYours(feedback, new Map(gapsIn(section).map((gap) => [idOf(gap), textOf(gap) ?? ''])));
    return {
      outcome: nameOf(
        outcome,
        lines.some(([, line]) => line === 'right'),
      ),
      lines: Object.fromEntries(lines),
    };
  },
  lock(section, locked) {
    const gaps = gapsIn(section);
    for (const gap of gaps) if (typedInto(gap)) gap.readOnly = locked;
    keep(
      gaps.filter((gap) => gap instanceof HTMLSelectElement),
      locked,
    );
  },
};

// Enter in a gap goes on to the next; in the last one it does what it does elsewhere.
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const section = sectionOf(target);
  if (event.key !== 'Enter' || event.isComposing || !section || !(target instanceof HTMLInputElement)) return;
  const gaps = gapsIn(section);
  const next = gaps[gaps.indexOf(target) + 1];
  if (!target.dataset.gap || !next) return;
  event.preventDefault();
  next.focus();
});
