// The script in the head of every page.
import './theme.ts';
import './early.ts';
