import { shell as say } from '../../../messages/words.ts';
import type { Kept } from '../tracker.ts';

/** What the learner is told about where the record stands. */
export type Standing = Kept | { type: 'opening' | 'review' | 'browse' | 'alone' | 'unanswered' };

/** A time of day as people write it where the course's language is spoken. */
const timeOf = (at: number, language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);

/** The one sentence that is true of a standing. @param language BCP 47 tag */
export function sentenceOf(standing: Standing, language: string): string {
  return standing.type === 'saved' ? say.saved(timeOf(standing.at, language)) : say[standing.type];
}

/**
 * Writes the sentence into the shell's line. A reader of the screen hears when something stays unsaved and when that's
 * over; that each answer is saved, as it should be, is not announced.
 */
export function showLine(line: HTMLElement, heard: HTMLElement, language: string): (standing: Standing) => void {
  let isTrouble = false;
  return (standing) => {
    const text = sentenceOf(standing, language);
    line.textContent = text;
    line.dataset.kept = standing.type;
    const isCalm = standing.type === 'saved' || standing.type === 'saving' || standing.type === 'opening';
    if (!isCalm || (isTrouble && standing.type === 'saved')) heard.textContent = text;
    isTrouble = standing.type === 'failed' || (isTrouble && standing.type !== 'saved');
  };
}
