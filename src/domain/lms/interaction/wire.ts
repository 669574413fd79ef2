import type { Asked, Response } from './asked.ts';

/**
 * An authored id in the letters that every LMS takes in answers. No authored id has an underscore, so no two become one.
 */
export const wireId = (id: string): string => id.replaceAll('-', '_');

/** Cuts a text to so many characters, never through the middle of one. */
export function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(short) && short.length < text.length ? short.slice(0, -1) : short;
}

/** How one standard writes responses. */
export interface Notation {
  /** Between parts of a list, between two of a pair, and between the ends of a range. */
  list: string;
  pair: string;
  /** The most characters of a response. */
  most: number;
  true: string;
  false: string;
}

/** SCORM 1.2 RTE, CMIFeedback. */
const in12: Notation = { list: ',', pair: '.', most: 255, true: 't', false: 'f' };
/** SCORM 2004 RTE 4.1.1.6 and xAPI 1.0.3 Data, Response Patterns. */
const in2004: Notation = { list: '[,]', pair: '[.]', most: 4000, true: 'true', false: 'false' };

/** Letters for parts whose ids together are too long for the standard, by their place in the question. */
const letter = (index: number): string => String.fromCharCode(97 + index);

function idsOf({ parts, targets = [] }: Asked, notation: Notation): (id: string) => string {
  // The longest that can be answered decides, so that a question is always told in one way.
  const sum = (list: readonly { id: string }[]) => list.reduce((all, { id }) => all + id.length + 1, 0);
  const longest = Math.max(0, ...targets.map(({ id }) => id.length + 1));
  if (sum(parts) + longest * parts.length <= notation.most) return wireId;
  return (id) => {
    const place = parts.findIndex((one) => one.id === id);
    return letter(place < 0 ? targets.findIndex((one) => one.id === id) : place);
  };
}

/** A typed text without what the notation would read as its own signs. */
const typed = (text: string, { list }: Notation) =>
  list === '[,]' ? text.replace(/\[(?=[,.:]\])/g, '(').replace(/^\{(?=case_matters|order_matters|lang)/, '(') : text;

function written(asked: Asked, response: Response, notation: Notation): string {
  const { ids, pairs, texts, numbers } = response;
  const name = idsOf(asked, notation);
  if (asked.type === 'true-false') return ids?.[0] === undefined ? '' : notation[ids[0] === 'true' ? 'true' : 'false'];
  if (ids) return ids.map(name).join(notation.list);
  if (pairs) return pairs.map(([a, b]) => name(a) + notation.pair + name(b)).join(notation.list);
  if (numbers) return numbers.map((one) => (one === null ? '' : String(one))).join('[:]');
  const most = notation.list === '[,]' ? 250 : notation.most;
  return (texts ?? []).map((one) => cut(typed(one, notation), most)).join(notation.list === ',' ? ', ' : '[,]');
}

/** A response in SCORM 1.2: at most 255 characters. */
export const response12 = (asked: Asked, response: Response): string => cut(written(asked, response, in12), in12.most);

/** A number that stands for a range: its middle, or its one end. */
function middle([least = null, most = null]: readonly (number | null)[]): string {
  if (least === null || most === null) return String(least ?? most ?? '');
  return String(Number(((least + most) / 2).toPrecision(12)));
}

/** What is right in SCORM 1.2. It has no ranges of numbers, so that a range is told by its middle. */
export function patterns12(asked: Asked): string[] {
  return asked.right.map((right) => (right.numbers ? middle(right.numbers) : response12(asked, right)));
}

/** A response in SCORM 2004 and in xAPI. */
export const response2004 = (asked: Asked, response: Response): string => written(asked, response, in2004);

/** What is right in SCORM 2004 and in xAPI: at most ten patterns, and of typed texts one that lists what fits. */
export function patterns2004(asked: Asked): string[] {
  const matters = asked.type === 'fill-in' && asked.exact === true;
  return asked.right.slice(0, 10).map((right) => (matters ? '{case_matters=true}' : '') + response2004(asked, right));
}
