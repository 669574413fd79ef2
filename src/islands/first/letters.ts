import { tab } from '../../stores/tab.ts';

// The font of the headings weighs as much as the rest of a lesson. On a slow line
// it would come between a learner and the first question, so a tab's first page
// shows the stand-in until all else is there; later pages find the font in the cache.

const key = 'goldseam/letters';
const { classList } = document.documentElement;

if (tab.read(key)) classList.add('lettered');
else
  addEventListener('load', () => {
    classList.add('lettered');
    tab.write(key, 'here');
  });
