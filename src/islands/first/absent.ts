import { absent as say } from '../../messages/words.ts';
import { whenArrived } from '../../questions/first/arrived.ts';
import { noticeOf } from './notice.ts';

// A page's modules can fail to arrive: the site was published anew and its old
// files are gone, a request was lost or hangs, a filter blocks it, the page was
// opened as a file. What's done then is kept in the tab, and it's said.

/** Milliseconds after which whoever waits is told. A slow line needs two or three thousand. */
const patience = 8000;

const { dataset } = document.documentElement;

function tell(): void {
  if ('alive' in dataset || 'absent' in dataset || !document.querySelector('script[type="module"]')) return;
  dataset.absent = '';
  whenArrived(() => {
    document.querySelector('main')?.prepend(noticeOf(location.protocol === 'file:' ? say.file : say.late));
    for (const section of document.querySelectorAll<HTMLElement>('[data-question][data-state="checked"]'))
      goldseam.say(section, say.kept);
  });
}

addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tell(), true);
setTimeout(tell, patience);
