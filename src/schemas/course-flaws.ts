import { dateFlaw } from './day.ts';

interface Flaw {
  path: PropertyKey[];
  message: string;
}

/** The parts of a course that can be written twice. */
interface Written {
  lessons?: readonly string[] | undefined;
  moves: readonly { id: string }[];
  tracks: readonly { id: string; lessons: readonly string[] }[];
  sources: readonly { id: string; date?: string | undefined }[];
}

/** What a course has twice, and days of its sources that don't exist. */
export function courseFlaws({ lessons = [], moves, tracks, sources }: Written): Flaw[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [
    ...twice('lesson', lessons, (i) => ['lessons', i]),
    ...twice('move', ids(moves), (i) => ['moves', i, 'id']),
    ...twice('track', ids(tracks), (i) => ['tracks', i, 'id']),
    ...twice('source', ids(sources), (i) => ['sources', i, 'id']),
    ...tracks.flatMap((track, t) => twice('lesson', track.lessons, (i) => ['tracks', t, 'lessons', i])),
    ...sources.flatMap(({ date }, i) => {
      const message = date === undefined ? undefined : dateFlaw(date);
      return message ? [{ path: ['sources', i, 'date'], message }] : [];
    }),
  ];
}

function twice(what: string, ids: readonly string[], pathOf: (i: number) => PropertyKey[]): Flaw[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    const message = `The ${what} "${id}" is listed twice. Take one of the two out, or correct its id.`;
    if (seen.has(id)) return [{ path: pathOf(i), message }];
    seen.add(id);
    return [];
  });
}
