import { isWeak } from '../../domain/quiz/round.ts';
import type { LearnerRecord } from '../../domain/record/fold.ts';
import { retry as say } from '../../messages/words.ts';
import { $record } from '../../stores/record.ts';
import { $left, $round, beginRound } from '../../stores/round.ts';

const sectionOf = (question: string) => document.getElementById(`q-${question}`);

/** The questions of the page, in its order, whose latest response was not strong or right by the key that the page carries. */
export function weakOn({ tries }: LearnerRecord): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-question]')].flatMap((section) => {
    const { question = '', revision } = section.dataset;
    const last = tries.get(question)?.at(-1);
    if (last?.revision !== Number(revision)) return [];
    const outcome = goldseam.feedbackOn(section, last)?.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome;
    return isWeak(outcome) ? [question] : [];
  });
}

/** Leads to a question: its beginning comes into view, and the focus to its first control. */
export function leadTo(question: string | undefined): void {
  const section = sectionOf(question ?? '');
  section?.scrollIntoView({ behavior: 'instant' });
  if (section) goldseam.enter(section);
}

/** Opens these questions for another answer, and leads to the first. What was begun in one that is open already stays. */
export function tryAgain(questions: readonly string[]): void {
  beginRound(questions);
  goldseam.note = note;
  for (const section of questions.map(sectionOf)) {
    if (!section) continue;
    if (section.dataset.state !== 'open') goldseam.again?.(section);
    addNext(section);
  }
  leadTo(questions[0]);
}

/** The way from a question to the next of the round; there while it is checked and others are left. */
function addNext(section: HTMLElement): void {
  if (section.querySelector('[data-part="next"]')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button first';
  button.dataset.part = 'next';
  button.textContent = say.next;
  button.addEventListener('click', () => {
    const left = $left.get();
    const isBelow = (id: string) => section.compareDocumentPosition(sectionOf(id) ?? section) & 4;
    leadTo(left.find(isBelow) ?? left[0]);
  });
  section.querySelector('[data-part="again"]')?.after(button);
  $left.subscribe((left) => {
    button.hidden = left.length === 0;
  });
}

/** How the round went, said at the question that was answered last in it. */
function note(question: string): string | undefined {
  const round = $round.get();
  if (!round.has(question) || $left.get().length > 0) return undefined;
  const weak = weakOn($record.get()).filter((id) => round.has(id)).length;
  return say.result(round.size - weak, round.size);
}
