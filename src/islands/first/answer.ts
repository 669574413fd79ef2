import './arrive.ts';
import { reply as say } from '../../messages/en.ts';
import { feedbackOn } from './feedback.ts';
import type { Checked } from './handover.ts';

// Runs in the page's head, so that a question answers from its first paint and
// no click waits for a module. Questions are plain forms; this listens at the
// document, shows the feedback that the page brought along, and hands the
// response to the record, now or when the record has loaded.

const waiting: Checked[] = [];

const sectionOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
const inputsIn = (section: HTMLElement) => [...section.querySelectorAll('input')];
const picksIn = (section: HTMLElement) =>
  inputsIn(section)
    .filter((input) => input.checked)
    .map((input) => input.value);

function part(section: HTMLElement, name: string): HTMLElement {
  return section.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
}

/** `open`: to be answered; `checked`: feedback shows; `folded`: answered before, feedback on request. */
function setState(section: HTMLElement, state: 'open' | 'checked' | 'folded'): void {
  section.dataset.state = state;
  for (const input of inputsIn(section)) {
    if (state === 'open') input.removeAttribute('aria-disabled');
    else input.setAttribute('aria-disabled', 'true');
  }
  part(section, 'check').hidden = state !== 'open';
  part(section, 'feedback').hidden = state !== 'folded';
  part(section, 'again').hidden = state === 'open';
}

function setStatus(section: HTMLElement, text: string): void {
  part(section, 'status').textContent = text;
}

/** Puts the feedback on the chosen options into the page; `undefined` where there is none to give. */
function show(section: HTMLElement): HTMLElement | undefined {
  const feedback = feedbackOn(section, picksIn(section));
  if (!feedback) return undefined;
  part(section, 'panel').replaceChildren(feedback);
  return part(section, 'panel').querySelector<HTMLElement>('h4') ?? undefined;
}

function check(section: HTMLElement): void {
  const picks = picksIn(section);
  const heading = show(section);
  if (!heading) {
    setStatus(section, section.dataset.kind === 'choices' ? say.emptySeveral : say.empty);
    return;
  }
  setState(section, 'checked');
  setStatus(section, say.checked);
  heading.focus();
  const { question = '', revision } = section.dataset;
  waiting.push({ question, revision: Number(revision), picks });
  afterPaint(() => globalThis.goldseam.drain?.());
}

/** The learner sees the feedback first; recording it comes a frame later. A hidden page paints nothing, so it does not wait. */
function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

function again(section: HTMLElement): void {
  setState(section, 'open');
  setStatus(section, '');
  part(section, 'panel').replaceChildren();
  const inputs = inputsIn(section);
  for (const input of inputs) input.checked = false;
  inputs[0]?.focus();
}

globalThis.goldseam = {
  waiting,
  restore(section, picks) {
    if (section.dataset.state !== 'open' || picksIn(section).length > 0) return;
    for (const input of inputsIn(section)) input.checked = picks.includes(input.value);
    const heading = feedbackOn(section, picks)?.querySelector('h4')?.textContent?.trim();
    if (!heading) return again(section);
    setState(section, 'folded');
    setStatus(section, say.before(heading));
  },
  tell(question, saved) {
    const section = document.getElementById(`q-${question}`);
    if (section?.dataset.state === 'checked') setStatus(section, saved ? say.saved : say.unsaved);
  },
};

document.addEventListener('submit', (event) => {
  const section = sectionOf(event.target);
  if (!section) return;
  event.preventDefault();
  if (section.dataset.state === 'open') check(section);
});

document.addEventListener('change', ({ target }) => {
  const section = sectionOf(target);
  if (section?.dataset.state === 'open') setStatus(section, '');
});

document.addEventListener('click', (event) => {
  const section = sectionOf(event.target);
  if (!section || !(event.target instanceof Element)) return;
  if (event.target.closest('[data-part="again"]')) return again(section);
  if (event.target.closest('[data-part="feedback"]')) {
    setState(section, 'checked');
    show(section)?.focus();
    return;
  }
  // A checked question can be read but not changed; arrow keys click as well.
  if (section.dataset.state !== 'open' && event.target instanceof HTMLInputElement) event.preventDefault();
});
