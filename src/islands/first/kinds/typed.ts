import { score as scoreNumber } from '../../../domain/quiz/kinds/number.ts';
import { score as scoreText } from '../../../domain/quiz/kinds/text.ts';
import { readNumber, side } from '../../../domain/quiz/number.ts';
import { fits, fold, slipped } from '../../../domain/quiz/typed.ts';
import { replyTyped as say } from '../../../messages/en.ts';
import type { FirstKind } from '../handover.ts';
import { all, keyOn, nameOf, typedIn } from './key.ts';

// Text and number: one field.

const fieldIn = (section: HTMLElement) => all<HTMLInputElement>(section, 'input')[0] as HTMLInputElement;
const feedbackIn = (section: HTMLElement) => (section.querySelector('template') as HTMLTemplateElement).content;

/** What was said before an answer counted; the same answer again counts. */
const warned = new WeakMap<HTMLElement, string>();

/** What the author wrote for an answer that comes close. */
function nearIn(feedback: DocumentFragment, text: string, exact?: boolean): HTMLElement | undefined {
  const all = [...feedback.querySelectorAll<HTMLElement>('[data-match]')];
  return all.find(({ dataset }) => fits(text, JSON.parse(dataset.match ?? '[]'), exact));
}

/** Help with an answer that comes close: what the author wrote for it, or a word on its spelling. */
function nearly(section: HTMLElement, text: string): string | undefined {
  const feedback = feedbackIn(section);
  const [range] = keyOn(feedback).options;
  const { accept = [], exact } = range ?? {};
  if (fits(text, accept, exact)) return undefined;
  const near = nearIn(feedback, text, exact);
  if (near) return near.textContent?.trim();
  return feedback.querySelector('[data-spelling]') && slipped(text, accept, exact) ? say.spelling : undefined;
}

function lock(section: HTMLElement, locked: boolean): void {
  fieldIn(section).readOnly = locked;
}

function write(section: HTMLElement, { texts = [] }: { texts?: readonly string[] }): void {
  fieldIn(section).value = texts[0] ?? '';
}

const text: FirstKind = {
  read(section) {
    const value = typedIn(fieldIn(section));
    if (!fold(value)) return say.empty;
    const help = warned.get(section) === fold(value) ? undefined : nearly(section, value);
    warned.set(section, help ? fold(value) : '');
    return help ?? { picks: [], texts: [value] };
  },
  judge(feedback, { texts = [] }) {
    const key = keyOn(feedback);
    const name = nameOf(scoreText(key, [], texts));
    const near = nearIn(feedback, texts[0] ?? '', key.options[0]?.exact);
    return name ? [name, { [near?.dataset.option ?? '']: 'near' }] : undefined;
  },
  write,
  lock,
};

const number: FirstKind = {
  read(section) {
    const value = typedIn(fieldIn(section));
    if (!value.trim()) return say.empty;
    const read = readNumber(value, keyOn(feedbackIn(section)).options[0]?.unit);
    if (read.type === 'none') return say.notNumber;
    return read.type === 'two-ways' ? say.twoWays(...read.values) : { picks: [], texts: [value] };
  },
  judge(feedback, { texts = [] }) {
    const key = keyOn(feedback);
    const name = nameOf(scoreNumber(key, [], texts));
    const [range] = key.options;
    const read = readNumber(texts[0] ?? '', range?.unit);
    if (!name || read.type !== 'number') return undefined;
    const off = side(read.value, range?.min, range?.max);
    return [name, off === 0 ? {} : { [off < 0 ? 'low' : 'high']: 'wrong' }];
  },
  write,
  lock,
};

goldseam.kinds['text'] = text;
goldseam.kinds['number'] = number;
