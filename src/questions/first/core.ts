import { options } from '../kinds/options/form.ts';
import { feedbackOn, formOf } from './feedback.ts';
import type { Checked } from './handover.ts';
import { all, part, sectionOf } from './section.ts';
import { keepWaiting, readWaiting } from './waiting.ts';

// Runs in the page's head, before anything else has loaded: questions are plain
// forms, and this is what all of them do wherever they stand.

/** The learner sees what they did first; recording it comes a frame later. A hidden page paints nothing, so it does not wait. */
function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

let waiting: Checked[] | undefined;

globalThis.goldseam = {
  // Read when it's first needed: asking the browser for what it keeps takes time before the first paint.
  get waiting() {
    waiting ??= readWaiting();
    return waiting;
  },
  kinds: { options },
  read(section) {
    const sure = goldseam.sure?.read(section);
    return { ...formOf(section).read(section), ...(sure !== undefined && { sure }) };
  },
  write(section, reply) {
    formOf(section).write(section, reply);
    goldseam.sure?.write(section, reply);
  },
  lock(section, locked) {
    section.dataset.state = locked ? 'checked' : 'open';
    for (const input of section.querySelectorAll('.fields :is(input, select, textarea)')) {
      if (locked) input.setAttribute('aria-disabled', 'true');
      else input.removeAttribute('aria-disabled');
    }
    formOf(section).lock?.(section, locked);
  },
  feedbackOn,
  hand({ dataset: { question = '', revision } }, reply) {
    goldseam.waiting.push({ question, revision: Number(revision), ...reply } as Checked);
    if (goldseam.drain) afterPaint(goldseam.drain);
    else keepWaiting(goldseam.waiting);
  },
  say(section, text, quiet = false) {
    const status = part(section, 'status');
    if (!status) return;
    const put = () => {
      status.textContent = text;
    };
    // A screen reader tells of changes in what it watches: what it doesn't yet, and what is said again, waits for an empty moment.
    const wait = text && !quiet && (status.ariaLive === 'off' || status.textContent === text);
    status.ariaLive = quiet ? 'off' : null;
    if (!wait) return put();
    status.textContent = '';
    setTimeout(() => status.textContent || put(), 100);
  },
  enter(section) {
    all(section, ':is(input, select, textarea, button)')[0]?.focus();
  },
};

document.addEventListener('input', ({ target }) => {
  const section = sectionOf(target);
  if (section?.dataset.state !== 'open') return;
  section.dataset.begun = '';
  goldseam.say(section, '');
});

document.addEventListener('click', (event) => {
  const section = sectionOf(event.target);
  // A checked question can be read but not changed; arrow keys click as well.
  if (section && section.dataset.state !== 'open' && (event.target as Element).matches('.fields input'))
    event.preventDefault();
});
