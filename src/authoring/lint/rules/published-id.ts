import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import { nearest } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import type { IdsLock, Sort } from '../../../schemas/ids-lock.ts';
import { around, fateOf } from '../../ids/fate.ts';
import { type Known, knownIds } from '../../ids/known.ts';

/** A published id is gone without a word, or came back as something else, or a revision went down. */
export function publishedId(shelf: Shelf): Finding[] {
  const { lock } = shelf;
  if (!lock) return [];
  const known = new Map(knownIds(shelf).map((one) => [`${one.sort} ${one.id}`, one]));
  return [...gone(lock, known), ...reused(lock.data, known), ...lowered(lock.data, known)];
}

type Ids = ReadonlyMap<string, Known>;

function entries(lists: IdsLock['published']): { sort: Sort; id: string; revision: number }[] {
  return Object.entries(lists).flatMap(([sort, ids]) =>
    Object.entries(ids ?? {}).map(([id, revision]) => ({ sort: sort as Sort, id, revision })),
  );
}

function gone({ data: lock, source }: Item<IdsLock>, known: Ids): Finding[] {
  const lost = entries(lock.published).flatMap(({ sort, id }) => {
    const fate = fateOf(lock, sort, id);
    return fate.type === 'retired' || known.has(`${sort} ${fate.id}`) ? [] : [{ sort, id, now: fate.id }];
  });
  const all = new Set(lost.map(({ sort, id }) => `${sort} ${id}`));
  // When a question is gone, so are its options; it is said once.
  const whole = lost.filter(({ sort, id }) => {
    return !around(sort, id).some((one) => one.rest !== '' && all.has(`${one.sort} ${one.id}`));
  });
  return whole.map(({ sort, id, now }) => {
    const place = source.placeOf(['published', sort, id]);
    const fresh = [...known.values()].filter((one) => one.sort === sort && !lock.published[sort]?.[one.id]);
    const message =
      now === id
        ? `The ${sort} "${id}" was published and is gone, and learners' records refer to it. Put it back; or add it in this file to \`renamed\` (${sort}: { ${id}: its-new-id }) or \`retired\` (${sort}: [${id}]).${nearest(
            id,
            fresh.map((one) => one.id),
          )}`
        : `The ${sort} "${id}" is said to be renamed to "${now}", but there is no such ${sort}. Correct the new id under \`renamed\`.`;
    return { file: source.file, ...place, rule: 'published-id', message };
  });
}

function reused(lock: IdsLock, known: Ids): Finding[] {
  const retired = Object.entries(lock.retired).flatMap(([sort, ids = []]) => ids.map((id) => ({ sort, id, to: '' })));
  const renamed = Object.entries(lock.renamed).flatMap(([sort, ids = {}]) =>
    Object.entries(ids).map(([id, to]) => ({ sort, id, to })),
  );
  return [...retired, ...renamed].flatMap(({ sort, id, to }): Finding[] => {
    const one = known.get(`${sort} ${id}`);
    if (!one || to === id) return [];
    const became = to ? `renamed to "${to}"` : 'retired';
    const message = `The id "${id}" is in use, and ids.lock.yaml says that this ${sort} was ${became}. If it is the same ${sort}, take that line out; else give this one a new id.`;
    return [{ ...placeOf(one), rule: 'published-id', message }];
  });
}

function lowered(lock: IdsLock, known: Ids): Finding[] {
  return entries(lock.published).flatMap(({ sort, id, revision }): Finding[] => {
    const one = known.get(`${sort} ${id}`);
    if (!one || one.revision >= revision) return [];
    const message = `The ${sort} "${id}" was published with revision ${revision}, and this is ${one.revision}. A revision only goes up, or old answers would count again: set it to ${revision}, or to ${revision + 1} if an answer changed its meaning.`;
    return [{ ...placeOf(one), rule: 'revision', message }];
  });
}

const placeOf = ({ item, path }: Known) => ({ file: item.source.file, ...item.source.placeOf(path) });
