import { textsIn } from '../../quiz/kinds/blanks.ts';
import { readNumber } from '../../quiz/number.ts';
import { pairsIn } from '../../quiz/pairs.ts';
import type { Try } from '../../record/learner.ts';
import type { Asked, Response } from './asked.ts';

/** What was typed or picked gap by gap; '' for an empty one. */
function gapsOf({ key }: Asked, { picks, texts = [] }: Try): string[] {
  const typed = textsIn(picks, texts);
  const pairs = pairsIn(picks);
  return key.options.map(({ id }) => typed.get(id) ?? pairs.get(id) ?? '');
}

/**
 * What a learner answered, as reports say it; parts that the question no longer has are left out.
 * A number that can't be read is told as it was typed.
 */
export function responseOf(asked: Asked, one: Try): Response {
  const { key, type } = asked;
  if (key.kind === 'blanks') return { texts: gapsOf(asked, one) };
  if (type === 'fill-in') return { texts: [one.texts?.[0] ?? ''] };
  if (type === 'numeric') {
    const read = readNumber(one.texts?.[0] ?? '', key.options[0]);
    return read.type === 'number' ? { numbers: [read.value] } : { texts: [one.texts?.[0] ?? ''] };
  }
  if (type === 'matching') {
    const targets = new Set(asked.targets?.map(({ id }) => id));
    const pairs = pairsIn(one.picks);
    return {
      pairs: asked.parts.flatMap(({ id }) => {
        const to = pairs.get(id);
        return to !== undefined && targets.has(to) ? [[id, to] as const] : [];
      }),
    };
  }
  const ids = key.options.map(({ id }) => id);
  return { ids: [...new Set(one.picks)].filter((id) => ids.includes(id)) };
}
