import type { Try } from '../../record/fold.ts';
import { filled, textsIn } from '../kinds/blanks.ts';
import { quoted } from '../laid-out.ts';
import { readNumber, side } from '../number.ts';
import { pairsIn } from '../pairs.ts';
import { fits } from '../typed.ts';
import type { AskedAs, Part } from './asking.ts';
import type { Item } from './item.ts';

/** One part of an answer beside what is right. */
export interface ToldPart {
  /** What it is about; the number of a gap. */
  about: string | number;
  yours: string;
  right: string;
  fits: boolean;
  why: string;
}

/** A reason, and what it is about where that is one of several things. */
export interface Reason {
  about?: string | undefined;
  text: string;
}

/** An answer in words, beside the right one and the reasons. */
export interface Told {
  yours: readonly string[];
  right: readonly string[];
  why: readonly Reason[];
  /** Where the answer has several parts, each by itself. */
  parts: readonly ToldPart[];
}

type Reply = Pick<Try, 'picks' | 'texts'>;
/** Says a range of numbers. */
type RangeWords = (min?: number, max?: number, unit?: string) => string;

const none: Reply = { picks: [] };
const textOf = (parts: readonly Part[], id: string | undefined) => parts.find((part) => part.id === id)?.text ?? '';

/** Puts a response into words. */
export function tell(item: Item, { picks, texts = [] }: Reply = none, range: RangeWords): Told {
  const { ask } = item;
  switch (ask.as) {
    case 'options':
      return ofOptions(item, ask.options, picks);
    case 'passage':
      return ofOptions(
        item,
        ask.spans.flatMap(({ id, text }) => (id ? [{ id, text: quoted(text) }] : [])),
        picks,
      );
    case 'typed':
      return ofTyped(item, ask, texts[0] ?? '', range);
    case 'order':
      return ofOrder(item, ask, picks);
    case 'pairs':
      return ofPairs(item, ask, picks);
    case 'gaps':
      return ofGaps(item, ask, picks, texts);
    case 'words':
      return { yours: [], right: [], why: [], parts: [] };
  }
}

const reasons = (...texts: readonly (string | undefined)[]): Reason[] =>
  texts.flatMap((text) => (text ? [{ text }] : []));

/** The reasons of parts, each with the part that it is about. */
const reasonsOf = (parts: readonly Part[], { said }: Item): Reason[] =>
  parts.flatMap(({ id, text: about }) => (said?.of?.[id] ? [{ about, text: said.of[id] }] : []));

function ofOptions(item: Item, options: readonly Part[], picks: readonly string[]): Told {
  const fits = item.key.options.filter((option) => option.key || option.rating === 'strong').map(({ id }) => id);
  const [yours, right] = [picks, fits].map((ids) => options.filter(({ id }) => ids.includes(id))) as [Part[], Part[]];
  const meant = options.filter((option) => yours.includes(option) || right.includes(option));
  const texts = (parts: readonly Part[]) => parts.map(({ text }) => text);
  const why = [...reasonsOf(meant, item), ...reasons(item.said?.why)];
  return { yours: texts(yours), right: texts(right), why, parts: [] };
}

function ofTyped({ key, said }: Item, { number, unit }: AskedAs<'typed'>, text: string, range: RangeWords): Told {
  const [one] = key.options;
  const right = number ? range(one?.min, one?.max, unit) : (one?.accept?.[0] ?? '');
  const read = number ? readNumber(text, unit) : undefined;
  const off = read?.type === 'number' ? side(read.value, one?.min, one?.max) : 0;
  const near = said?.near?.find(({ match }) => fits(text, match, one?.exact))?.say;
  const yours = text.trim() ? [`${text} ${unit ?? ''}`.trim()] : [];
  return {
    yours,
    right: [right],
    why: reasons(off < 0 ? said?.low : off > 0 ? said?.high : near, said?.why),
    parts: [],
  };
}

function ofOrder(item: Item, { items }: AskedAs<'order'>, picks: readonly string[]): Told {
  const texts = (ids: readonly string[]) => ids.flatMap((id) => textOf(items, id) || []);
  const why = [...reasons(item.said?.why), ...reasonsOf(items, item)];
  return { yours: texts(picks), right: texts(items.map(({ id }) => id)), why, parts: [] };
}

function ofPairs({ key, said }: Item, { rows, targets }: AskedAs<'pairs'>, picks: readonly string[]): Told {
  const made = pairsIn(picks);
  const parts = rows.map(({ id, text }) => {
    const to = key.options.find((option) => option.id === id)?.to;
    const yours = made.get(id);
    return {
      about: text,
      yours: textOf(targets, yours),
      right: textOf(targets, to),
      fits: yours === to,
      why: said?.of?.[id] ?? '',
    };
  });
  return { yours: [], right: [], why: [], parts };
}

function ofGaps(
  { key, said }: Item,
  { paragraphs }: AskedAs<'gaps'>,
  picks: readonly string[],
  texts: readonly string[],
): Told {
  const [picked, typed] = [pairsIn(picks), textsIn(picks, texts)];
  const gaps = paragraphs.flat().filter((piece) => typeof piece !== 'string');
  const parts = gaps.map(({ id, number, options }) => {
    const one = key.options.find((option) => option.id === id);
    return {
      about: number,
      yours: (options ? textOf(options, picked.get(id)) : typed.get(id)) ?? '',
      right: options ? textOf(options, one?.to) : (one?.accept?.[0] ?? ''),
      fits: one !== undefined && filled(one, picks, texts) === true,
      why: said?.of?.[id] ?? '',
    };
  });
  return { yours: [], right: [], why: [], parts };
}
