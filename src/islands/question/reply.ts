import type { FactData } from '../../domain/record/event.ts';
import type { Reply } from '../../questions/first/handover.ts';

/** Whether two replies say the same. */
export function sameReply(a: Reply, b: Reply): boolean {
  const list = (items: readonly string[] = []) => JSON.stringify(items);
  return list(a.picks) === list(b.picks) && list(a.texts) === list(b.texts) && a.sure === b.sure;
}

/** A reply as a fact holds it. */
export function asRecorded({ picks, texts, sure }: Reply): Pick<FactData, 'texts' | 'sure'> & { picks: string[] } {
  return { picks: [...picks], ...(texts && { texts: [...texts] }), ...(sure !== undefined && { sure }) };
}
