import { holdItem } from './arrange.ts';
import { holdPart } from './pair.ts';
import { listen } from './pointer.ts';

// An extra for pointers: whatever is done by dragging is done through the native
// buttons and lists, which are all that keyboards and assistive technology meet.
// Importing this is all there is to do, and doing so twice does no harm.

listen((pressed, x, y) => holdItem(pressed, x, y) ?? holdPart(pressed, x, y));
