import { looks } from './plain.ts';

/** Of parts that look the same to a learner, the first of them; by id, without those that stand for themselves. */
export function twinsOf(parts: readonly { id: string; text: string }[]): Record<string, string> {
  const first = new Map<string, string>();
  const twins: Record<string, string> = {};
  for (const { id, text } of parts) {
    const seen = looks(text);
    const one = first.get(seen);
    if (one) twins[id] = one;
    else first.set(seen, id);
  }
  return twins;
}
