import type { Fact, FactData, Verb } from '../../record/event.ts';
import type { Bits, Reader } from './bits.ts';
import { type Around, type Names, readers, writers } from './data.ts';
import { objectBits, objectHash } from './hash.ts';
import { idTime, type Last, putId, takeId } from './ids.ts';
import { fieldsInState, otherShape, shapeBits, shapeOf, shapes, verbsInState } from './shapes.ts';
import { putTime, takeTime } from './times.ts';

/** What facts that follow one another share. */
export interface Run {
  last: Last;
  tag: string;
  begun: string[];
}

const isDraw = (verb: Verb): boolean => verb === 'launched';

function around({ at, verb }: Pick<Fact, 'at' | 'verb'>, { tag, begun }: Run): Around {
  return { at, drawn: isDraw(verb), tag, begun };
}

const note = ({ begun }: Run, { id, verb, data }: Fact): void => {
  if (verb === 'launched' && !data?.attempt) begun.push(id);
};

/** Writes a fact that sorts after the one before. */
export function putFact(bits: Bits, fact: Fact, run: Run): void {
  const { id, at, verb, object, revision, data } = fact;
  putId(bits, id, run.last, run.tag);
  putTime(bits, at, idTime(id));
  const shape = shapeOf(fact);
  bits.put(shape, shapeBits);
  bits.put(objectHash(object), objectBits);
  let fields = shapes[shape]?.fields ?? [];
  if (shape === otherShape) {
    bits.put(verbsInState.indexOf(verb), 3);
    bits.putSize(revision ?? 0);
    bits.put(data ? 1 : 0, 1);
    for (const field of fieldsInState) bits.put(data?.[field] === undefined ? 0 : 1, 1);
    fields = fieldsInState.filter((field) => data?.[field] !== undefined);
  }
  const its = around(fact, run);
  for (const field of fields)
    (writers[field] as (bits: Bits, value: unknown, around: Around) => void)(bits, data?.[field], its);
  note(run, fact);
}

/** Reads a fact; `undefined` where it's about something that the course no longer has. `namesOf` gives the names within an object. */
export function takeFact(
  bits: Reader,
  run: Run,
  object: (hash: number) => string | undefined,
  namesOf: (object: string | undefined) => Names,
): Fact | undefined {
  const id = takeId(bits, run.last, run.tag);
  const at = takeTime(bits, idTime(id));
  const shape = bits.take(shapeBits);
  const name = object(bits.take(objectBits));
  let [verb, revision, fields] = [
    shapes[shape]?.verb,
    shapes[shape]?.revision as number | undefined,
    shapes[shape]?.fields,
  ];
  if (shape === otherShape) {
    verb = verbsInState[bits.take(3)];
    revision = bits.takeSize() || undefined;
    const has = bits.take(1) === 1;
    const named = fieldsInState.filter(() => bits.take(1) === 1);
    fields = has ? named : undefined;
  }
  if (!verb) return undefined;
  const data: FactData = {};
  let isWhole = name !== undefined;
  const its = around({ at, verb }, run);
  for (const field of fields ?? []) {
    const value = readers[field](bits, namesOf(name), its);
    if (value === undefined) isWhole = false;
    else Object.assign(data, { [field]: value });
  }
  const fact: Fact = {
    id,
    at,
    verb,
    object: name ?? '',
    ...(revision !== undefined && { revision }),
    ...(fields && { data }),
  };
  note(run, fact);
  return isWhole ? fact : undefined;
}
