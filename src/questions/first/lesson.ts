import './arrive.ts';
import './core.ts';
import { absent, reply as say } from '../../messages/words.ts';
import { formOf } from './feedback.ts';
import type { Reply } from './handover.ts';
import { part, sectionOf } from './section.ts';

// A question in a lesson has a Check of its own. On Check the feedback that the
// page brought along is shown, and the response goes to the record, now or when
// the record has loaded: no click waits for a module.

/** `open`: to be answered; `checked`: feedback shows; `folded`: answered before, feedback on request. */
function setState(section: HTMLElement, state: 'open' | 'checked' | 'folded'): void {
  goldseam.lock(section, state !== 'open');
  section.dataset.state = state;
}

/** Whether all of a question has arrived; its panel comes last. */
const isWhole = (section: HTMLElement) => part(section, 'panel') !== null;

/** Puts the feedback on a reply into the page; `undefined` where there is none to give. */
function show(section: HTMLElement, reply: Reply): HTMLElement | undefined {
  const feedback = goldseam.feedbackOn(section, reply);
  const panel = part(section, 'panel');
  if (!feedback || !panel) return undefined;
  panel.replaceChildren(feedback);
  return panel.querySelector<HTMLElement>('h4') ?? undefined;
}

function check(section: HTMLElement): void {
  const reply = goldseam.read(section);
  const form = formOf(section);
  const missing =
    form.missing(section, reply) ??
    form.flaw?.(section, reply) ??
    form.help?.(section, reply) ??
    goldseam.sure?.missing(section);
  const heading = missing ? undefined : show(section, reply);
  if (!heading) {
    goldseam.say(section, missing ?? say.empty);
    return;
  }
  setState(section, 'checked');
  const lost = 'absent' in document.documentElement.dataset;
  goldseam.say(section, lost ? absent.kept : say.checked, !lost);
  heading.focus();
  goldseam.hand(section, reply);
}

/** On a slow line Check can be on the screen before the end of its question is there. */
function checkWhenWhole(section: HTMLElement): void {
  if (!isWhole(section)) requestAnimationFrame(() => checkWhenWhole(section));
  else if (section.dataset.state === 'open') check(section);
}

/** Replies of earlier visits, whose feedback is folded. */
const replies = new WeakMap<HTMLElement, Reply>();

function unfold(section: HTMLElement): void {
  const reply = replies.get(section);
  setState(section, 'checked');
  if (reply) show(section, reply)?.focus();
}

goldseam.restore = (section, reply) => {
  if (section.dataset.state !== 'open' || 'begun' in section.dataset) return;
  const heading = goldseam.feedbackOn(section, reply)?.querySelector('h4');
  if (!heading) return;
  goldseam.write(section, reply);
  replies.set(section, reply);
  setState(section, 'folded');
  goldseam.say(section, heading.dataset.before ?? say.before(heading.textContent?.trim() ?? ''));
};

goldseam.tell = (question, saved) => {
  const section = document.getElementById(`q-${question}`);
  const note = goldseam.note?.(question) ?? '';
  if (section?.dataset.state === 'checked')
    goldseam.say(section, `${saved ? say.saved : say.unsaved} ${note}`.trim(), saved && !note);
};

goldseam.again = (section) => {
  section.querySelector('form')?.reset();
  setState(section, 'open');
  goldseam.say(section, '');
  part(section, 'panel')?.replaceChildren();
};

document.addEventListener('submit', (event) => {
  const section = sectionOf(event.target);
  if (!section) return;
  event.preventDefault();
  checkWhenWhole(section);
});

// Code that has never run is compiled first, which the first Check would wait for. So it runs once for nothing when
// something is chosen, while the learner is still reading.
document.addEventListener(
  'change',
  ({ target }) => {
    const section = sectionOf(target);
    if (section) setTimeout(() => goldseam.feedbackOn(section, goldseam.read(section)));
  },
  { once: true },
);

document.addEventListener('click', ({ target }) => {
  const section = sectionOf(target);
  if (!section || !(target instanceof Element)) return;
  if (target.closest('[data-part="feedback"]')) return unfold(section);
  if (!target.closest('[data-part="again"]')) return;
  goldseam.again?.(section);
  goldseam.enter(section);
});
