import { $record } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

/** What the learner said their first urge is, as text; `undefined` if they did not. */
export function useUrge(urge: { id: string; options: Record<string, string> } | undefined): string | undefined {
  const record = useStored($record, undefined);
  const pick = urge && record?.tries.get(urge.id)?.at(-1)?.picks[0];
  return pick ? urge?.options[pick] : undefined;
}
