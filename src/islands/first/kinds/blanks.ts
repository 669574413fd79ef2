import { filled, score, textsIn } from '../../../domain/quiz/kinds/blanks.ts';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { replyBlanks as say } from '../../../messages/en.ts';
import { all, keyOn, nameOf, typedIn } from './key.ts';
import { keep } from './selects.ts';

type Gap = HTMLInputElement | HTMLSelectElement;

const gapsIn = (section: HTMLElement) => all<Gap>(section, '[data-gap]');
const idOf = (gap: Gap) => gap.dataset.gap ?? '';
const typedInto = (gap: Gap): gap is HTMLInputElement => gap instanceof HTMLInputElement;

goldseam.kinds['blanks'] = {
  read(section) {
    const gaps = gapsIn(section);
    const open = gaps.filter((gap) => !gap.value.trim()).length;
    if (open === gaps.length) return say.empty;
    if (open > 0) return say.some(open);
    const picks = gaps.map((gap) => (typedInto(gap) ? idOf(gap) : pairOf(idOf(gap), gap.value)));
    return { picks, texts: gaps.filter(typedInto).map(typedIn) };
  },
  write(section, { picks, texts = [] }) {
    const [picked, typed] = [pairsIn(picks), textsIn(picks, texts)];
    for (const gap of gapsIn(section)) gap.value = (typedInto(gap) ? typed : picked).get(idOf(gap)) ?? '';
  },
  judge(feedback, { picks, texts = [] }) {
    const key = keyOn(feedback);
    const outcome = score(key, picks, texts);
    if (outcome.type !== 'scored') return undefined;
    const lines = key.options.map((gap) => [gap.id, filled(gap, picks, texts) ? 'right' : 'wrong'] as const);
    const name = nameOf(outcome);
    const some = lines.some(([, line]) => line === 'right');
    return [name === 'wrong' && some ? 'partly' : name, Object.fromEntries(lines)];
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
