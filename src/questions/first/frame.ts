import './core.ts';
import { draw } from '../../domain/quiz/assessment/draw.ts';
import { factId } from '../../domain/record/event.ts';
import { absent } from '../../messages/words.ts';
import { arrange } from './arrange.ts';
import { whenArrived } from './arrived.ts';
import { clone } from './clone.ts';
import type { Early, Plan } from './early.ts';
import { formOf } from './feedback.ts';
import { type Kept, keepFrame, readKept } from './kept-frame.ts';
import { entitle } from './title.ts';

// A quiz, a test or a story shows one question at a time, in a frame that comes
// with the page's modules. Who begins before they're here gets a plain frame at
// once, and can answer and go on; the modules take it over with all it holds.

const islandOf = (button: Element) => button.closest<HTMLElement>('[data-island]:not([data-alive])');

function sectionOf(early: Early, plan: Plan, id: string): HTMLElement | undefined {
  const section = early.sections.get(id) ?? clone(id);
  if (!section) return undefined;
  if (!early.sections.has(id)) arrange(section, early.id, plan.mixed);
  early.sections.set(id, section);
  return section;
}

function show(early: Early, plan: Plan, ids: readonly string[]): void {
  const section = sectionOf(early, plan, ids[early.number - 1] ?? '');
  if (!section) return;
  early.frame.querySelector('.stage')?.replaceChildren(section);
  const heading = early.frame.querySelector<HTMLElement>('h1, h2, h3, h4');
  const said = heading?.querySelector('[data-part="heading"]');
  if (said) said.textContent = plan.headings[early.number - 1] ?? '';
  entitle(said?.textContent ?? '');
  scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

function begin(island: HTMLElement, template: HTMLTemplateElement, kept?: Kept): void {
  const plan: Plan = JSON.parse(template.dataset.plan ?? '{}');
  const at = kept?.at ?? Date.now();
  const id = kept?.id ?? factId('', at, Math.random);
  const frame = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const pace = kept?.pace ?? island.querySelector<HTMLInputElement>('[name="pace"]:checked')?.value;
  const { form, number, left } = kept ?? { form: plan.form, number: 1, left: false };
  const early: Early = { id, at, form, number, sections: new Map(), left, pace, frame };
  const ids = draw(plan.bank, plan.form, id);
  for (const [question, reply] of kept?.replies ?? []) {
    const section = sectionOf(early, plan, question);
    if (section) goldseam.write(section, reply);
  }
  goldseam.early = early;
  frame.addEventListener('input', () => keepFrame(early));
  frame.addEventListener('submit', (event) => {
    event.preventDefault();
    const section = early.sections.get(ids[early.number - 1] ?? '');
    if (section) {
      const reply = goldseam.read(section);
      const flaw = plan.needed && reply.picks.length === 0 ? plan.empty : formOf(section).flaw?.(section, reply);
      if (flaw) return goldseam.say(section, flaw);
    }
    early.left = early.number === ids.length;
    if (early.left && section && 'absent' in document.documentElement.dataset) goldseam.say(section, absent.wait);
    if (!early.left) {
      early.number += 1;
      show(early, plan, ids);
    }
    keepFrame(early);
  });
  island.after(frame);
  island.hidden = true;
  show(early, plan, ids);
  keepFrame(early);
}

const templateOf = (island: Element | null | undefined) =>
  island?.parentElement?.querySelector<HTMLTemplateElement>(':scope > template[data-plan]');

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-early]') : null;
  const island = button && islandOf(button);
  const template = templateOf(island);
  if (!island || !template) return;
  // It has been pressed already: once is enough.
  delete island.dataset.early;
  begin(island, template);
});

whenArrived(() => {
  const kept = readKept();
  const button = kept && document.querySelector(':has(> template[data-plan]) > [data-island] [data-early]');
  const island = button && islandOf(button);
  const template = templateOf(island);
  if (kept && island && template) begin(island, template, kept);
});
