import { join } from 'node:path';
import type { Finding } from '../../../reader/finding.ts';
import { nearest } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { lookAround } from '../disk.ts';
import { said } from '../say.ts';

/** A move names a drawing that isn't there. */
export function drawing({ course, folder }: Shelf): Finding[] {
  const look = lookAround();
  return (course?.data.moves ?? []).flatMap(({ art }, i): Finding[] => {
    if (!course || art === undefined) return [];
    const say = (message: string) => [said(course, ['moves', i, 'art'], 'missing-file', message)];
    const found = look(join(folder, 'art', `${art}.svg`));
    if (found.is === 'there') return [];
    if (found.is === 'otherwise')
      return say(
        `The drawing is called "${found.name}", and names have to match letter by letter. Write art: ${found.name.replace(/\.svg$/i, '')}`,
      );
    if (/\.\w+$/.test(art))
      return say(`"art" is the name of a drawing without its ending. Write art: ${art.replace(/\.\w+$/, '')}`);
    const names = found.near.filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4));
    return say(
      `There is no drawing "${art}.svg" in the course's folder "art".${nearest(art, names)} Put it there, or take the line out.`,
    );
  });
}
