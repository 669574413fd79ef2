import { written } from '../../domain/quiz/written.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import { assessment, parts, testResult as say } from '../../messages/words.ts';
import { $notes, type Notes } from '../../stores/notes.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { useStored } from '../use-stored.ts';
import { ownWords } from './own-words.ts';

const noNotes: Notes = {};

/** What the learner wrote in their own words, as far as it's still here. Nobody else marks it. */
export function OwnWords({ question, attempt }: { question: string; attempt: Attempt }) {
  const words = ownWords(useStored($notes, noNotes), attempt.id, question);
  const wrote = attempt.picks.get(question)?.texts?.[0] === written;
  return (
    <div class="own-words">
      <p class="label">{parts.words}</p>
      {words ? <Paragraphs text={words} /> : <p>{wrote ? assessment.wordsGone : say.nothing}</p>}
    </div>
  );
}

/** Says where words went that were written in another tab. */
export function WordsGone({ question, attempt }: { question: string; attempt: Attempt }) {
  const words = ownWords(useStored($notes, noNotes), attempt.id, question);
  const wrote = attempt.picks.get(question)?.texts?.[0] === written;
  return wrote && !words ? <p class="small">{assessment.wordsGone}</p> : null;
}
