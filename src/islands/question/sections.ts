import { arrange } from '../../questions/first/arrange.ts';
import { clone } from '../../questions/first/clone.ts';
import type { Reply } from '../../questions/first/handover.ts';

/** The forms of attempts, as long as the page lives: what is on the screen again is the same element. */
const kept = new Map<string, HTMLElement>();
const nameOf = (attempt: string, question: string) => `${attempt} ${question}`;

/** Keeps forms that were begun before the modules arrived. */
export function keepSections(attempt: string, sections: ReadonlyMap<string, HTMLElement>): void {
  for (const [question, section] of sections) kept.set(nameOf(attempt, question), section);
}

/**
 * The form of a question within an attempt, in the attempt's order, with what was
 * answered before.
 *
 * @param mixed whether its options are mixed up
 */
export function sectionIn(attempt: string, question: string, mixed: boolean, reply?: Reply): HTMLElement | undefined {
  const name = nameOf(attempt, question);
  const section = kept.get(name) ?? clone(question);
  if (!section || kept.has(name)) return section;
  arrange(section, attempt, mixed);
  if (reply) goldseam.write(section, reply);
  kept.set(name, section);
  return section;
}

/** What was answered in some forms, by question; without those that are still open. */
export function answersIn(sections: ReadonlyMap<string, HTMLElement>): Map<string, Reply> {
  const replies = [...sections].map(([question, section]) => [question, goldseam.read(section)] as const);
  return new Map(
    replies.filter(([, reply]) => reply.picks.length > 0 || reply.texts?.length || reply.sure !== undefined),
  );
}
