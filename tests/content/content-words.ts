import { words } from './text.ts';

const STOP = new Set(
  `a about after again all also am an and any are as at be because been before but by can could did do does done down
  first for from get give go had has have he her here him his how i if in into is it its let make may me might my next
  no not now of off on one or our out over say see she should so some take tell than that the their them then there
  these they this those to today too two up us use was we what when where which while who whom whose why will with would
  you your yours`.split(/\s+/),
);

/** The different words of a text that carry meaning, without common endings: "sending" and "sends" are one. */
export function content(text: string): Set<string> {
  const list = words(text.toLowerCase()).filter((word) => !STOP.has(word));
  return new Set(list.map((word) => word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')));
}
