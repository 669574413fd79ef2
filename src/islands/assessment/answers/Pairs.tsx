import { useEffect } from 'preact/hooks';
import { pairOf, pairsIn } from '../../../domain/quiz/pairs.ts';
import { List } from './List.tsx';
import type { AnswerProps } from './props.ts';

/** Things to find a partner or a group for, each with a list. */
export function Pairs({ id, ask, reply, now, locked, onReply }: AnswerProps<'pairs'>) {
  useEffect(() => void import('../../dragging/start.ts'), []);
  const made = pairsIn(reply?.picks ?? []);
  const pick = (row: string, target: string) => {
    // In the order of ids, so that the same pairs are always the same fact.
    const before = pairsIn(now()?.picks ?? []);
    const pairs = ask.rows
      .map((one) => ({ id: one.id, to: one.id === row ? target : (before.get(one.id) ?? '') }))
      .filter(({ to }) => to)
      .map((one) => pairOf(one.id, one.to));
    onReply({ picks: pairs.sort() });
  };
  return (
    <div class="pairing">
      <ul class="targets" aria-hidden="true">
        {ask.targets.map((target) => (
          <li key={target.id} data-target={target.id}>
            {target.text}
          </li>
        ))}
      </ul>
      <ul class="pairs">
        {ask.rows.map((row) => (
          <li key={row.id}>
            <span class="grip" data-grip="" aria-hidden="true" />
            <label for={`q-${id}-${row.id}`}>{row.text}</label>
            <List
              id={`q-${id}-${row.id}`}
              data-left={row.id}
              options={ask.targets}
              value={made.get(row.id) ?? ''}
              locked={locked}
              onPick={(target) => pick(row.id, target)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
