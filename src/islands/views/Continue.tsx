import type { Outline } from '../../domain/course/outline.ts';
import type { LearnerRecord } from '../../domain/record/fold.ts';
import { home as say } from '../../messages/words.ts';
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
  const onward =
    record &&
    placesLeft(record, outline, quiz)
      .toSorted((a, b) => a.at - b.at)
      .at(-1);
  return (
    <div class="row ways">
      {quiz && (
        <a class={`button ${onward ? 'second' : 'first'}`} href={quiz.href}>
          {quiz.call}
        </a>
      )}
      {/* In the place of Start: what somebody is about to tap does not move away when the record has been read. */}
      <a class={`button ${onward || !quiz ? 'first' : 'second'}`} href={onward?.href ?? start.href}>
        {onward ? say.continueAt(onward.title) : say.start(start.title)}
      </a>
    </div>
  );
}

interface PlaceLeft {
  at: number;
  title: string;
  href: string;
}

/** Where something waits to be gone on with: the last lesson; a quiz, stories and tests that are open. */
function placesLeft(record: LearnerRecord, outline: Outline | undefined, quiz: Props['quiz']): PlaceLeft[] {
  const found: PlaceLeft[] = [];
  const place = [...record.places.values()].at(-1);
  const lesson = outline?.lessons.find((one) => one.id === place?.lesson);
  if (place && lesson) found.push({ at: place.at, title: lesson.title, href: `${lesson.href}#${place.anchor}` });
  const attempt = quiz && openAttempt(record.attempts, quiz.forms);
  if (attempt && quiz) {
    found.push({ at: attempt.at, title: quiz.title, href: `${quiz.href}#moment-${attempt.picks.size + 1}` });
  }
  for (const story of outline?.scenarios ?? []) {
    const last = openAttempt(record.attempts, [story.id])?.responses.at(-1);
    if (last)
      found.push({ at: last.at, title: story.title, href: `${story.href}#story-${story.id}--${last.question}` });
  }
  for (const test of outline?.tests ?? []) {
    const open = openAttempt(record.attempts, test.forms);
    if (!open) continue;
    const last = open.responses.at(-1);
    const number = (open.drawn ?? []).indexOf(last?.question ?? '') + 1;
    const href = number > 0 ? `${test.href}#question-${number}` : test.href;
    found.push({ at: last?.at ?? open.at, title: test.title, href });
  }
  return found;
}
