import { health as say } from '../../messages/words.ts';
import { log } from '../../stores/here.ts';
import { useStored } from '../use-stored.ts';

/** One sentence where the record cannot be kept or was damaged; nothing otherwise. */
export function Health() {
  const health = useStored(log.$health, 'opening');
  const damaged = useStored(log.$damaged, 0);
  const text =
    health === 'unsaved' ? say.unsaved : health === 'newer' ? say.newer : damaged > 0 ? say.damaged(damaged) : '';
  return (
    <p class="health" role="status">
      {text}
    </p>
  );
}
