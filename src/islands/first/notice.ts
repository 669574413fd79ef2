import { absent as say } from '../../messages/words.ts';

/** Something that's said where the learner looks, with the way to load the page again. */
export function noticeOf(text: string): HTMLElement {
  const notice = document.createElement('p');
  const again = document.createElement('a');
  notice.className = 'health';
  notice.dataset.notice = '';
  notice.setAttribute('role', 'alert');
  again.href = location.href.split('#')[0] ?? '';
  again.textContent = say.reload;
  notice.append(text, ' ', again);
  return notice;
}
