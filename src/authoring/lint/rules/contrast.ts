import { told } from '../../../domain/look/contrast.ts';
import { type Faint, faintIn } from '../../../domain/look/faint.ts';
import type { Finding } from '../../../reader/finding.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { standardColours } from '../tokens.ts';

/** A course chose colours that can't be told from what they stand on. */
export function contrast({ course }: Shelf): Finding[] {
  if (!course || Object.keys(course.data.look).length === 0) return [];
  const { source, data } = course;
  return faintIn(data.look, standardColours()).map((faint) => ({
    file: source.file,
    ...source.placeOf(['look', faint.own, faint.theme]),
    rule: 'contrast',
    message: messageOf(faint),
  }));
}

function messageOf({ front, on, least, theme, ratio, own, rather }: Faint): string {
  const what = least === 3 ? 'what marks a control or what is chosen' : 'words';
  const cure = rather ? `Write "${rather}" for "${own}"` : `No shade of "${own}" reaches it`;
  return `"${front}" on "${on}" has a contrast of ${told(ratio)} in the ${theme} theme, and ${what} need${least === 3 ? 's' : ''} ${least}. ${cure}, or change the other one.`;
}
