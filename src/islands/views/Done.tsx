import { type LessonActs, lessonState } from '../../domain/course/progress.ts';
import { lesson as say } from '../../messages/en.ts';
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
  if (!record || open.length === 0) return <p class="done" />;
  return (
    <p class="done">
      <a class="alone" href={`#q-${open[0]}`}>
        {say.open(open.length)}
      </a>
    </p>
  );
}
