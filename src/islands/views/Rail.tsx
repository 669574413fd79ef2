import { type LessonActs, lessonState } from '../../domain/course/progress.ts';
import { lessonStates, lesson as say } from '../../messages/words.ts';
import { $record } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

interface Props {
  title: string;
  all: string;
  current: string;
  /** The lessons around the current one; never more than fit a screen. */
  lessons: readonly (LessonActs & { title: string; href: string })[];
}

/** Where the lesson stands among its neighbours, and which of them are done. */
export function Rail({ title, all, current, lessons }: Props) {
  const record = useStored($record, undefined);
  return (
    <nav class="rail" aria-label={say.rail}>
      <p class="rail-title">{title}</p>
      <ol>
        {lessons.map((lesson) => {
          const state = record ? lessonState(record, lesson) : 'not-started';
          return (
            <li key={lesson.id} class={state}>
              <a href={lesson.href} aria-current={lesson.id === current ? 'page' : undefined}>
                {lesson.title}
              </a>
              {state === 'complete' && <span class="visually-hidden">, {lessonStates[state].toLowerCase()}</span>}
            </li>
          );
        })}
      </ol>
      <p>
        <a class="alone" href={all}>
          {say.allLessons}
        </a>
      </p>
    </nav>
  );
}
