import { useEffect } from 'preact/hooks';
import type { OutlineLesson, OutlineStory } from '../../domain/course/outline.ts';
import type { LessonState } from '../../domain/course/progress.ts';
import { outline as say } from '../../messages/words.ts';
import { $lessonStates, $outline, loadOutline, loadUnit } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';
import { LessonRows, type Tag } from './LessonRows.tsx';
import { StoryList } from './StoryList.tsx';
import { type UnitItem, UnitList } from './UnitList.tsx';

interface Track {
  id: string;
  title: string;
  summary: string;
  count: number;
  minutes: readonly [number, number];
  first?: { title: string; href: string } | undefined;
}

interface Props {
  tracks: readonly Track[];
  /** The tracks by which lessons are marked. */
  tags: readonly Tag[];
  /** Of a single unit: its place from 1, its lessons and its stories. */
  unit?: number;
  /** Whether that's one of several. */
  part?: boolean;
  lessons?: readonly OutlineLesson[];
  stories?: readonly OutlineStory[];
  /** Of several: what they are. Their lessons are fetched. */
  units?: readonly UnitItem[];
}

const none: Record<string, LessonState> = {};

/** The lessons with their time and state, and how far each track is; of a long course its units. */
export function LessonList({ tracks, tags, unit, part = false, lessons = [], stories = [], units = [] }: Props) {
  const states = useStored($lessonStates, none);
  const outline = useStored($outline, undefined);
  useEffect(() => void (unit === undefined ? loadOutline() : loadUnit(unit)), [unit]);
  const done = (track: string) =>
    (outline?.lessons ?? []).filter((one) => one.tracks.includes(track) && states[one.id] === 'complete').length;
  // The way in: its first lesson, or where it's to be gone on with.
  const way = ({ id, first }: Track) => {
    const its = (outline?.lessons ?? []).filter((one) => one.tracks.includes(id));
    const next = its.find((one) => states[one.id] !== 'complete');
    return next && next !== its[0]
      ? { href: next.href, text: say.trackOn(next.title) }
      : first && { href: first.href, text: say.trackFirst(first.title) };
  };
  return (
    <>
      {tracks.length > 0 && (
        <section aria-labelledby="tracks">
          <h2 id="tracks">{say.tracks}</h2>
          <ul class="tracks">
            {tracks.map((track) => (
              <li key={track.id} id={`track-${track.id}`}>
                <h3>{track.title}</h3>
                <p>{track.summary}</p>
                <p class="small">
                  {say.trackTime(track.minutes)}
                  <span class="scripted">, {say.progress(done(track.id), track.count)}</span>
                </p>
                {way(track) && (
                  <p>
                    <a class="alone" href={way(track)?.href}>
                      {way(track)?.text}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="all">
        <h2 id="all">{part ? say.inUnit : say.whole}</h2>
        {units.length > 0 ? <UnitList units={units} tags={tags} /> : <LessonRows lessons={lessons} tags={tags} />}
      </section>
      {stories.length > 0 && <StoryList stories={stories} />}
    </>
  );
}
