import { anchorShape } from '../course/anchor.ts';
import { type Fact, type FactData, type Verb, verbs, voidsPerFact } from './event.ts';
import { settleText } from './settle-text.ts';

const factIdShape = /^[0-9a-z]{17}$/;
const authoredId = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Milliseconds beyond which no date can be shown (ECMAScript, Time Values). */
const farthestDate = 8.64e15;

const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= farthestDate;
const text = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value);
/** Any characters but control ones and halves of one; a learner's typing may hold anything else. */
const typed = /^[^\p{Cc}\p{Cs}]{0,200}$/u;
const isFactId = text(factIdShape);
const isAuthoredId = text(authoredId);
const isTyped = text(typed);

// Array.from also visits the holes of a list, which `every` alone would pass over.
function list(value: unknown, most: number, is: (item: unknown) => boolean): value is string[] {
  return Array.isArray(value) && value.length <= most && Array.from(value).every(is);
}

const fields: Record<keyof FactData, (value: unknown) => boolean> = {
  picks: (value) => list(value, 20, isAuthoredId),
  texts: (value) => list(value, 20, isTyped),
  sure: (value) => typeof value === 'boolean',
  flag: (value) => typeof value === 'boolean',
  until: isTime,
  attempt: isFactId,
  place: text(anchorShape),
  voids: (value) => list(value, voidsPerFact, isFactId),
};

/** Whether a value is an object as JSON makes one: a Date, a Map or a Blob has fields of its own kind, and no entries. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** JSON has no zero below zero. */
const plainZero = (time: number) => time + 0;

const copied = (item: unknown) => (Array.isArray(item) ? [...item] : typeof item === 'number' ? plainZero(item) : item);

function decodeData(value: unknown): FactData | undefined {
  if (!isPlain(value)) return undefined;
  const entries = Object.entries(value);
  const known = entries.every(([name, item]) => Object.hasOwn(fields, name) && fields[name as keyof FactData](item));
  if (!known) return undefined;
  return Object.fromEntries(entries.map(([name, item]) => [name, copied(item)])) as FactData;
}

/**
 * Reads one fact from storage, another tab or a file. Everything is checked and
 * copied, so nothing foreign gets in; `undefined` where any part is not as it
 * should be.
 */
export function decodeFact(value: unknown): Fact | undefined {
  if (!isPlain(value)) return undefined;
  const { id, at, verb, object, revision, data } = value;
  if (!isFactId(id) || !isAuthoredId(object)) return undefined;
  if (!isTime(at)) return undefined;
  if (!verbs.includes(verb as Verb)) return undefined;
  const fact: Fact = { id: id as string, at: plainZero(at), verb: verb as Verb, object: object as string };
  if (revision !== undefined) {
    if (!Number.isInteger(revision) || (revision as number) < 1) return undefined;
    fact.revision = revision as number;
  }
  if (data !== undefined) {
    const decoded = decodeData(data);
    if (!decoded) return undefined;
    fact.data = decoded;
  }
  return fact;
}

/**
 * A new fact as it may be recorded: what was typed is settled, and whatever
 * would be refused on reading is refused now. `undefined` where that's so.
 */
export function admitFact(fact: Fact): Fact | undefined {
  const texts = fact.data?.texts;
  const settled = Array.isArray(texts) && texts.every((text) => typeof text === 'string') && texts.map(settleText);
  return decodeFact(settled ? { ...fact, data: { ...fact.data, texts: settled } } : fact);
}
