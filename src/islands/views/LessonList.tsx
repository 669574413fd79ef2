import { useEffect } from 'preact/hooks';
import type { LessonState } from '../../domain/course/progress.ts';
import { lessonStates, outline as say, time } from '../../messages/en.ts';
import { $lessonStates, loadOutline } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';
import { type StoryItem, StoryList } from './StoryList.tsx';

export interface LessonItem {
  id: string;
  number: number;
  title: string;
  summary: string;
  href: string;
  minutes: readonly [number, number];
}

interface Props {
  lessons: readonly LessonItem[];
  stories: readonly StoryItem[];
  tracks: readonly {
    id: string;
    title: string;
    summary: string;
    minutes: readonly [number, number];
    lessons: readonly string[];
  }[];
}

const none: Record<string, LessonState> = {};

/** The lessons with their time and state, and how far each track is. */
export function LessonList({ lessons, stories, tracks }: Props) {
  const states = useStored($lessonStates, none);
  useEffect(() => void loadOutline(), []);
  const done = (ids: readonly string[]) => ids.filter((id) => states[id] === 'complete').length;
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
                  {say.trackTime(track.minutes)}, {say.progress(done(track.lessons), track.lessons.length)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="all">
        <h2 id="all">{say.whole}</h2>
        <ol class="lessons">
          {lessons.map((lesson) => {
            const state = states[lesson.id] ?? 'not-started';
            return (
              <li key={lesson.id} class={state}>
                <span class="number" aria-hidden="true">
                  {lesson.number || ''}
                </span>
                <div>
                  <h3>
                    <a href={lesson.href}>{lesson.title}</a>
                  </h3>
                  <p>{lesson.summary}</p>
                  <p class="small">
                    {time.minutes(lesson.minutes)}, {lessonStates[state].toLowerCase()}
                    {names(lesson.id, tracks)}
                  </p>
                </div>
              </li>
            );
          })}
        </ol>
      </section>
      {stories.length > 0 && <StoryList stories={stories} />}
    </>
  );
}

function names(lesson: string, tracks: Props['tracks']): string {
  const its = tracks.filter((track) => track.lessons.includes(lesson)).map((track) => track.title);
  return its.length > 0 ? ` · ${its.join(', ')}` : '';
}
