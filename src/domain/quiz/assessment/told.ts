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

/** An answer in words, beside the right one and the reasons. */
export interface Told {
  yours: readonly string[];
  right: readonly string[];
  why: readonly string[];
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

function ofOptions({ key, said }: Item, options: readonly Part[], picks: readonly string[]): Told {
  const right = key.options.filter((option) => option.key || option.rating === 'strong').map(({ id }) => id);
  const texts = (ids: readonly string[]) => options.flatMap(({ id, text }) => (ids.includes(id) ? [text] : []));
  const reasons = options.flatMap(({ id }) => (right.includes(id) || picks.includes(id) ? (said?.of?.[id] ?? []) : []));
  return { yours: texts(picks), right: texts(right), why: [...reasons, ...(said?.why ? [said.why] : [])], parts: [] };
}

function ofTyped({ key, said }: Item, { number, unit }: AskedAs<'typed'>, text: string, range: RangeWords): Told {
  const [one] = key.options;
  const right = number ? range(one?.min, one?.max, unit) : (one?.accept?.[0] ?? '');
  const read = number ? readNumber(text, unit) : undefined;
  const off = read?.type === 'number' ? side(read.value, one?.min, one?.max) : 0;
  const near = said?.near?.find(({ match }) => fits(text, match, one?.exact))?.say;
  const why = [off < 0 ? said?.low : off > 0 ? said?.high : near, said?.why];
  return {
    yours: text ? [`${text} ${unit ?? ''}`.trim()] : [],
    right: [right],
    why: why.flatMap((one) => one ?? []),
    parts: [],
  };
}

function ofOrder({ said }: Item, { items }: AskedAs<'order'>, picks: readonly string[]): Told {
  return {
    yours: picks.flatMap((id) => textOf(items, id) || []),
    right: items.map(({ text }) => text),
    why: [said?.why, ...items.map(({ id }) => said?.of?.[id])].flatMap((one) => one ?? []),
    parts: [],
  };
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
