import { type LessonActs, lessonState } from '../../domain/course/progress.ts';
import { lesson as say } from '../../messages/words.ts';
import { $record } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

interface Props {
  acts: LessonActs;
}

/** At a lesson's end: whether all of it was done, or what is open, with the way there. */
export function Done({ acts }: Props) {
  const record = useStored($record, undefined);
  const open = record ? acts.questions.filter((id) => !record.tries.has(id)) : acts.questions;
  if (record && lessonState(record, acts) === 'complete') return <p class="done">{say.done}</p>;
  const story = acts.scenarios.find((id) => !record?.attempts.some((run) => run.form === id && run.completed));
  const way = open.length > 0 ? { href: `#q-${open[0]}`, text: say.open(open.length) } : undefined;
  const onward = way ?? (story && { href: `#s-${story}`, text: say.openStory });
  return (
    <p class="done">
      {record && onward && (
        <a class="alone" href={onward.href}>
          {onward.text}
        </a>
      )}
    </p>
  );
}
