import './arrive.ts';
import { reply as say } from '../../messages/en.ts';
import { feedbackOn } from './feedback.ts';
import type { Checked, Reply } from './handover.ts';

// Runs in the page's head, so that a question answers from its first paint and
// no click waits for a module. Questions are plain forms; this listens at the
// document, shows the feedback that the page brought along, and hands the
// response to the record, now or when the record has loaded.

const waiting: Checked[] = [];

const sectionOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
const inputsIn = (section: HTMLElement) => [
  ...section.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)'),
];
const kindOf = (section: HTMLElement) => goldseam.kinds[section.dataset.kind ?? ''];

function part(section: HTMLElement, name: string): HTMLElement {
  return section.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
}

/** `open`: to be answered; `checked`: feedback shows; `folded`: answered before, feedback on request. */
function setState(section: HTMLElement, state: 'open' | 'checked' | 'folded'): void {
  const open = state === 'open';
  section.dataset.state = state;
  for (const input of inputsIn(section)) {
    if (open) input.removeAttribute('aria-disabled');
    else input.setAttribute('aria-disabled', 'true');
  }
  kindOf(section)?.lock?.(section, !open);
  part(section, 'check').hidden = !open;
  part(section, 'feedback').hidden = state !== 'folded';
  part(section, 'again').hidden = open;
}

/** Whether all of a question has arrived; its panel comes last. */
const isWhole = (section: HTMLElement) => part(section, 'panel') !== null;

function setStatus(section: HTMLElement, text: string): void {
  if (isWhole(section)) part(section, 'status').textContent = text;
}

/** What was answered, or the sentence that says why it cannot be checked yet. */
function read(section: HTMLElement): Reply | string {
  const kind = kindOf(section);
  if (kind?.read) return kind.read(section);
  const { question, several, empty } = section.dataset;
  const chosen = inputsIn(section).filter((input) => input.checked && input.name === question);
  if (chosen.length > 0) return { picks: chosen.map((input) => input.value) };
  return empty ?? (several === undefined ? say.empty : say.emptySeveral);
}

/** Puts the feedback on a reply into the page; `undefined` where there is none to give. */
function show(section: HTMLElement, reply: Reply): HTMLElement | undefined {
  const feedback = feedbackOn(section, reply);
  if (!feedback) return undefined;
  part(section, 'panel').replaceChildren(feedback);
  return part(section, 'panel').querySelector<HTMLElement>('h4') ?? undefined;
}

function check(section: HTMLElement): void {
  const reply = read(section);
  const missing = typeof reply === 'string' ? reply : goldseam.sure?.read(section, reply);
  const heading = typeof reply === 'string' || missing ? undefined : show(section, reply);
  if (typeof reply === 'string' || !heading) {
    setStatus(section, missing ?? say.empty);
    return;
  }
  setState(section, 'checked');
  setStatus(section, say.checked);
  heading.focus();
  goldseam.hand(section, reply);
}

/** On a slow line Check can be on the screen before the end of its question is there. */
function checkWhenWhole(section: HTMLElement): void {
  if (!isWhole(section)) requestAnimationFrame(() => checkWhenWhole(section));
  else if (section.dataset.state === 'open') check(section);
}

/** The learner sees the feedback first; recording it comes a frame later. A hidden page paints nothing, so it does not wait. */
function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

function again(section: HTMLElement): void {
  section.querySelector('form')?.reset();
  setState(section, 'open');
  setStatus(section, '');
  part(section, 'panel').replaceChildren();
}

function enter(section: HTMLElement): void {
  section.querySelector<HTMLElement>('fieldset :is(input, select, textarea, button)')?.focus();
}

/** Replies of earlier visits, whose feedback is folded. */
const replies = new WeakMap<HTMLElement, Reply>();

function unfold(section: HTMLElement): void {
  const reply = replies.get(section);
  setState(section, 'checked');
  if (reply) show(section, reply)?.focus();
}

globalThis.goldseam = {
  waiting,
  kinds: {},
  hand({ dataset: { question = '', revision } }, reply) {
    waiting.push({ question, revision: Number(revision), ...reply } as Checked);
    afterPaint(() => goldseam.drain?.());
  },
  restore(section, reply) {
    if (section.dataset.state !== 'open' || 'begun' in section.dataset) return;
    const heading = feedbackOn(section, reply)?.querySelector('h4');
    if (!heading) return;
    for (const input of inputsIn(section)) input.checked = reply.picks.includes(input.value);
    kindOf(section)?.write?.(section, reply);
    goldseam.sure?.write(section, reply);
    replies.set(section, reply);
    setState(section, 'folded');
    setStatus(section, heading.dataset.before ?? say.before(heading.textContent?.trim() ?? ''));
  },
  say: setStatus,
  tell(question, saved) {
    const section = document.getElementById(`q-${question}`);
    const note = goldseam.note?.(question) ?? '';
    if (section?.dataset.state === 'checked') setStatus(section, `${saved ? say.saved : say.unsaved} ${note}`.trim());
  },
  feedbackOn,
  again,
  enter,
};

document.addEventListener('submit', (event) => {
  const section = sectionOf(event.target);
  if (!section) return;
  event.preventDefault();
  checkWhenWhole(section);
});

document.addEventListener('input', ({ target }) => {
  const section = sectionOf(target);
  if (section?.dataset.state !== 'open') return;
  section.dataset.begun = '';
  setStatus(section, '');
});

document.addEventListener('click', (event) => {
  const section = sectionOf(event.target);
  if (!section || !(event.target instanceof Element)) return;
  if (event.target.closest('[data-part="again"]')) {
    again(section);
    return enter(section);
  }
  if (event.target.closest('[data-part="feedback"]')) return unfold(section);
  // A checked question can be read but not changed; arrow keys click as well.
  if (section.dataset.state !== 'open' && event.target.matches('form input')) event.preventDefault();
});
