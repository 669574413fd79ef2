import type { MoveState } from '../../domain/course/moves.ts';
import { moveStates } from '../../messages/words.ts';
import { $moveStates } from '../../stores/outline.ts';
import { Seam } from '../seam.tsx';
import { useStored } from '../use-stored.ts';

interface Props {
  moves: readonly { id: string; title: string; summary: string }[];
}

const marks = { 'not-tried': 'none', tried: 'workable', 'steady-once': 'strong', 'steady-twice': 'strong' } as const;
const none: Record<string, MoveState> = {};

/** The moves of the course with how each stands, in words. */
export function Moves({ moves }: Props) {
  const states = useStored($moveStates, none);
  return (
    <ol class="moves">
      {moves.map(({ id, title, summary }) => {
        const state = states[id] ?? 'not-tried';
        return (
          <li key={id}>
            <Seam rating={marks[state]} />
            <h3>{title}</h3>
            <p>{summary}</p>
            <p class="small scripted">{moveStates[state]}</p>
          </li>
        );
      })}
    </ol>
  );
}
