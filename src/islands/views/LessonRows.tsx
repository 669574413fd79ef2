import type { OutlineLesson } from '../../domain/course/outline.ts';
import type { LessonState } from '../../domain/course/progress.ts';
import { lessonStates, time } from '../../messages/words.ts';
import { $lessonStates } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';

/** A track by its name. */
export interface Tag {
  id: string;
  title: string;
}

const none: Record<string, LessonState> = {};

/** Lessons in a row, each with its time, its state and the tracks it's on. */
export function LessonRows({ lessons, tags }: { lessons: readonly OutlineLesson[]; tags: readonly Tag[] }) {
  const states = useStored($lessonStates, none);
  const names = ({ tracks }: OutlineLesson) => {
    const its = tags.filter(({ id }) => tracks.includes(id)).map(({ title }) => title);
    return its.length > 0 ? ` · ${its.join(', ')}` : '';
  };
  return (
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
                {time.minutes(lesson.minutes)}
                <span class="scripted">, {lessonStates[state].toLowerCase()}</span>
                {names(lesson)}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
