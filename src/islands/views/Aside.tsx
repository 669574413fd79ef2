import { useEffect, useState } from 'preact/hooks';
import { asJson } from '../../domain/record/as-json.ts';
import { record as say, time } from '../../messages/words.ts';
import { type SetAside, setAside } from '../../stores/aside.ts';
import { log } from '../../stores/here.ts';
import { saveFile } from '../save-file.ts';
import { useStored } from '../use-stored.ts';

/** What of the record couldn't be read: how much, since when, and the way to take it along. */
export function Aside() {
  const damaged = useStored(log.$damaged, 0);
  const [entries, setEntries] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    if (damaged === 0) setEntries([]);
    else void setAside().then(setEntries, () => {});
  }, [damaged]);
  if (entries.length === 0) return null;
  const days = new Map<string, number>();
  for (const { at } of entries) {
    const day = at === undefined ? '' : time.date(at);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{say.aside}</h2>
      <p>{say.asideText}</p>
      <ul>
        {[...days].map(([day, count]) => (
          <li key={day}>{say.asideOn(count, day)}</li>
        ))}
      </ul>
      <p class="scripted screen-only">
        <button
          class="button second"
          type="button"
          onClick={() => saveFile(say.asideFile, 'application/json', asJson(entries))}
        >
          {say.asideSave}
        </button>
      </p>
    </section>
  );
}
