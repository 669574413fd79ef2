// The script in the head of every page.
import './theme.ts';
import './letters.ts';
import './early.ts';
import './menu.ts';
import './submit.ts';
import './absent.ts';
