import type { Place } from '../../domain/record/fold.ts';
import { home as say } from '../../messages/en.ts';
import { openAttempt } from '../../stores/attempts.ts';
import { $outline } from '../../stores/outline.ts';
import { $record } from '../../stores/record.ts';
import { useStored } from '../use-stored.ts';

interface Props {
  start: { title: string; href: string };
  quiz?: { call: string; title: string; href: string; forms: readonly string[] };
}

/** The ways in: the quiz and the first lesson; for someone who returns, the very place they left. */
export function Continue({ start, quiz }: Props) {
  const record = useStored($record, undefined);
  const outline = useStored($outline, undefined);
  const place = record && [...record.places.values()].at(-1);
  const attempt = record && quiz && openAttempt(record.attempts, quiz.forms);
  const lesson = outline?.lessons.find((one) => one.id === place?.lesson);
  const at = lesson && { title: lesson.title, href: `${lesson.href}#${place?.anchor}` };
  const within =
    attempt && quiz && isLater(attempt.at, place)
      ? { title: quiz.title, href: `${quiz.href}#moment-${attempt.picks.size + 1}` }
      : undefined;
  const onward = within ?? at;
  return (
    <div class="row ways">
      {onward && (
        <a class="button first" href={onward.href}>
          {say.continueAt(onward.title)}
        </a>
      )}
      {quiz && (
        <a class={`button ${onward ? 'second' : 'first'}`} href={quiz.href}>
          {quiz.call}
        </a>
      )}
      {!onward && (
        <a class={`button ${quiz ? 'second' : 'first'}`} href={start.href}>
          {say.start(start.title)}
        </a>
      )}
    </div>
  );
}

function isLater(at: number, place: Place | undefined): boolean {
  return !place || at > place.at;
}
