import { health as say } from '../../messages/words.ts';
import { log } from '../../stores/here.ts';
import { useStored } from '../use-stored.ts';

/** One sentence where the record cannot be kept or was damaged; nothing otherwise. */
export function Health() {
  const health = useStored(log.$health, 'opening');
  const damaged = useStored(log.$damaged, 0);
  const refused = useStored(log.$refused, 0);
  const texts = [
    health === 'unsaved' && say.unsaved,
    health === 'newer' && say.newer,
    refused > 0 && say.refused,
    damaged > 0 && say.damaged(damaged),
  ];
  return (
    <p class="health" role="status">
      {texts.find(Boolean) || ''}
    </p>
  );
}
