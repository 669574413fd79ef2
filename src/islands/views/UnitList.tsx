import { useState } from 'preact/hooks';
import type { Outline } from '../../domain/course/outline.ts';
import type { LessonState } from '../../domain/course/progress.ts';
import { outline as say } from '../../messages/words.ts';
import { $lessonStates, $units, loadUnit } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';
import { LessonRows, type Tag } from './LessonRows.tsx';

/** A unit before its lessons are here. */
export interface UnitItem {
  id: string;
  title: string;
  summary?: string | undefined;
  count: number;
  minutes: readonly [number, number];
  href: string;
}

const noUnits: ReadonlyMap<number, Outline> = new Map();
const noStates: Record<string, LessonState> = {};
/** More than so many lessons are not shown at once; another letter finds fewer. */
const most = 50;

/** The units of a long course, open one at a time, and a field that finds lessons as one types. */
export function UnitList({ units, tags }: { units: readonly UnitItem[]; tags: readonly Tag[] }) {
  const here = useStored($units, noUnits);
  const states = useStored($lessonStates, noStates);
  const [open, setOpen] = useState('');
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const all = [...here].sort(([a], [b]) => a - b).flatMap(([, { lessons }]) => lessons);
  const found = all.filter(({ title, summary }) => `${title} ${summary}`.toLocaleLowerCase().includes(wanted));
  const done = (unit: string) =>
    here.get(Number(unit))?.lessons.filter(({ id }) => states[id] === 'complete').length ?? 0;
  return (
    <>
      <p class="find scripted">
        <label for="find">{say.find}</label>
        <input
          id="find"
          type="search"
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </p>
      <p class="small" role="status">
        {wanted && say.found(found.length, most)}
      </p>
      {wanted ? (
        <LessonRows lessons={found.slice(0, most)} tags={tags} />
      ) : (
        <ol class="units">
          {units.map((unit) => (
            <li key={unit.id}>
              <details
                open={open === unit.id}
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open) {
                    setOpen(unit.id);
                    void loadUnit(Number(unit.id));
                  } else if (open === unit.id) setOpen('');
                }}
              >
                <summary>
                  <h3>{unit.title}</h3>
                  <span class="small">
                    {say.lessons(unit.count)}, {say.trackTime(unit.minutes)}
                    <span class="scripted">, {say.progress(done(unit.id), unit.count)}</span>
                  </span>
                </summary>
                {unit.summary && <p>{unit.summary}</p>}
                {here.has(Number(unit.id)) && (
                  <LessonRows lessons={here.get(Number(unit.id))?.lessons ?? []} tags={tags} />
                )}
                <p>
                  <a class="alone" href={unit.href}>
                    {say.unit(unit.title)}
                  </a>
                </p>
              </details>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
