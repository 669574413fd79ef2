import type { Key } from '../../../domain/quiz/key.ts';
import { score as scoreNumber } from '../../../domain/quiz/kinds/number.ts';
import { score as scoreText } from '../../../domain/quiz/kinds/text.ts';
import { readNumber, side } from '../../../domain/quiz/number.ts';
import { fits, fold, type Reading, slipped } from '../../../domain/quiz/typed.ts';
import { replyTyped as say } from '../../../messages/words.ts';
import type { Form } from '../../first/handover.ts';
import { keyOn, nameOf, typedIn } from '../../first/key.ts';
import { all } from '../../first/section.ts';

// Text and number: one field.

const fieldIn = (section: HTMLElement) => all<HTMLInputElement>(section, 'input')[0] as HTMLInputElement;
const feedbackIn = (section: HTMLElement) => section.querySelector('template')?.content;
const keyIn = (section: HTMLElement): Partial<Key> => {
  const feedback = feedbackIn(section);
  return feedback ? keyOn(feedback) : {};
};

/** What was said before an answer counted; the same answer again counts. */
const warned = new WeakMap<HTMLElement, string>();

/** What the author wrote for an answer that comes close. */
function nearIn(feedback: DocumentFragment, text: string, reading?: Reading): HTMLElement | undefined {
  const near = [...feedback.querySelectorAll<HTMLElement>('[data-match]')];
  return near.find(({ dataset }) => fits(text, JSON.parse(dataset.match ?? '[]'), reading));
}

/** Help with an answer that comes close: what the author wrote for it, or a word on its spelling. */
function nearly(section: HTMLElement, text: string): string | undefined {
  const feedback = feedbackIn(section);
  const [one] = keyIn(section).options ?? [];
  if (!feedback || !one?.accept || fits(text, one.accept, one)) return undefined;
  const near = nearIn(feedback, text, one);
  if (near) return near.textContent?.trim();
  return feedback.querySelector('[data-spelling]') && slipped(text, one.accept, one) ? say.spelling : undefined;
}

const field: Pick<Form, 'read' | 'write' | 'missing' | 'lock'> = {
  read(section) {
    const value = typedIn(fieldIn(section));
    return { picks: [], ...(fold(value) && { texts: [value] }) };
  },
  write(section, { texts = [] }) {
    fieldIn(section).value = texts[0] ?? '';
  },
  missing: (_, { texts }) => (texts ? undefined : say.empty),
  lock(section, locked) {
    fieldIn(section).readOnly = locked;
  },
};

goldseam.kinds['text'] = {
  ...field,
  help(section, { texts: [value = ''] = [] }) {
    const help = warned.get(section) === fold(value) ? undefined : nearly(section, value);
    warned.set(section, help ? fold(value) : '');
    return help;
  },
  judge(_, feedback, { texts = [] }) {
    const key = keyOn(feedback);
    const outcome = nameOf(scoreText(key, [], texts));
    const near = nearIn(feedback, texts[0] ?? '', key.options[0]);
    return { outcome, lines: { [near?.dataset.option ?? '']: 'near' } };
  },
};

/** Why a number can't be read; nothing where it can, or where there's none. */
function flawOf(value: string, { options: [asked] = [] }: Partial<Key>, unit: string | undefined): string | undefined {
  // Without a key it isn't known how the unit may be called.
  const { type } = readNumber(value, asked);
  if (!value || type === 'number' || (type === 'unit' && !asked)) return undefined;
  return type === 'unit' ? say.otherUnit(unit) : say.notNumber;
}

goldseam.kinds['number'] = {
  ...field,
  flaw(section, { texts: [value = ''] = [] }, key = keyIn(section) as Key) {
    const field = fieldIn(section);
    const flaw = flawOf(value, key, field.dataset.unit);
    field.ariaInvalid = flaw ? 'true' : null;
    return flaw;
  },
  judge(_, feedback, { texts = [] }) {
    const key = keyOn(feedback);
    const outcome = nameOf(scoreNumber(key, [], texts));
    const [range] = key.options;
    const read = readNumber(texts[0] ?? '', range);
    const off = read.type === 'number' ? side(read.value, range?.min, range?.max) : 0;
    return { outcome, lines: off === 0 ? {} : { [off < 0 ? 'low' : 'high']: 'wrong' } };
  },
};

// What was marked as unreadable isn't once it's changed.
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('[data-kind="number"]')) target.ariaInvalid = null;
});
