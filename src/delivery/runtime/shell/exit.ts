import { shell as say } from '../../../messages/words.ts';

/** How a launch ended. */
export type Ended = 'saved' | 'reading' | 'alone' | 'failed';

const sentences: Record<Ended, keyof typeof say> = {
  saved: 'exitedSaved',
  reading: 'exitedReading',
  alone: 'exitedAlone',
  failed: 'exitedFailed',
};

/** The last thing that the learner sees: how it ended, and that the window can be closed. */
export function showEnd(end: HTMLElement, ended: Ended, first: string | undefined): void {
  const [heading, text, button] = [end.querySelector('h1'), end.querySelector('p'), end.querySelector('button')];
  if (!heading || !text || !button) throw new Error('The last page of the shell lacks a part.');
  heading.textContent = say.exited;
  text.textContent = [first, say[sentences[ended]]].filter(Boolean).join(' ');
  button.hidden = ended !== 'failed';
  end.hidden = false;
  heading.focus();
}
