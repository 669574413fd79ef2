import type { Blanks } from '../../../schemas/questions/blanks.ts';
import { type Outcome, scoredParts } from '../../outcome.ts';
import type { Key, OptionKey } from '../key.ts';
import { pairsIn } from '../pairs.ts';
import { fits, fold } from '../typed.ts';
import type { Marks } from './kind.ts';

/** The typed texts by gap: picks without a partner name the gaps, in the order of the texts. */
export function textsIn(picks: readonly string[], texts: readonly string[]): ReadonlyMap<string, string> {
  const gaps = picks.filter((pick) => !pick.includes('--'));
  return new Map(gaps.map((gap, i) => [gap, texts[i] ?? '']));
}

/** Whether a gap is filled, and whether what stands in it fits. */
export function filled(gap: OptionKey, picks: readonly string[], texts: readonly string[]): boolean | undefined {
  if (gap.to) {
    const pick = pairsIn(picks).get(gap.id) ?? '';
    return gap.targets?.includes(pick) ? pick === gap.to : undefined;
  }
  const text = textsIn(picks, texts).get(gap.id) ?? '';
  return fold(text) ? fits(text, gap.accept ?? [], gap) : undefined;
}

/** Marks a text with gaps: a point for each gap that fits, or one for all of them. */
export function score(key: Key, picks: readonly string[], texts: readonly string[] = []): Outcome {
  const gaps = key.options.map((gap) => filled(gap, picks, texts)).filter((gap) => gap !== undefined);
  if (gaps.length === 0) return { type: 'unanswered' };
  return scoredParts(gaps.filter(Boolean).length, key.options.length, key.credit);
}

/** What fits each gap. */
export function marks({ gaps, credit }: Blanks, language: string): Marks {
  const options = gaps.map(({ id, accept, caseSensitive, options = [] }) =>
    accept
      ? { id, accept, exact: caseSensitive || undefined, language }
      : { id, to: options.find((one) => one.key)?.id, targets: options.map((one) => one.id) },
  );
  return { options, credit };
}
