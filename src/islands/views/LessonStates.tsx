import type { Outline, OutlineLesson } from '../../domain/course/outline.ts';
import type { LessonState } from '../../domain/course/progress.ts';
import { lessonStates, outline as say } from '../../messages/words.ts';
import { $lessonStates, $units } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';
import type { UnitItem } from './UnitList.tsx';

const none: Record<string, LessonState> = {};
const noUnits: ReadonlyMap<number, Outline> = new Map();

/** How far each lesson is, in words. */
export function LessonStates({ lessons }: { lessons: readonly Pick<OutlineLesson, 'id' | 'title' | 'href'>[] }) {
  const states = useStored($lessonStates, none);
  return (
    <ul class="states">
      {lessons.map((lesson) => (
        <li key={lesson.id} class={states[lesson.id] ?? 'not-started'}>
          <a href={lesson.href}>{lesson.title}</a>
          <span class="small scripted">{lessonStates[states[lesson.id] ?? 'not-started']}</span>
        </li>
      ))}
    </ul>
  );
}

/** How far each unit of a long course is; its lessons show when it's opened, one unit at a time. */
export function UnitStates({ units }: { units: readonly UnitItem[] }) {
  const here = useStored($units, noUnits);
  const states = useStored($lessonStates, none);
  return (
    <ul class="units">
      {units.map(({ id, title, count, href }) => {
        const lessons = here.get(Number(id))?.lessons ?? [];
        const done = lessons.filter((lesson) => states[lesson.id] === 'complete').length;
        return (
          <li key={id}>
            <details name="units">
              <summary>
                <span>{title}</span> <span class="small scripted">{say.progress(done, count)}</span>
              </summary>
              <LessonStates lessons={lessons} />
              <p>
                <a class="alone" href={href}>
                  {say.unit(title)}
                </a>
              </p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
