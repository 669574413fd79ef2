import { written } from '../../../domain/quiz/assessment/answered.ts';
import { assessment, parts as say } from '../../../messages/en.ts';
import { $notes, type Notes, write } from '../../../stores/notes.ts';
import { useStored } from '../../use-stored.ts';
import { noteOf, ownWords } from '../own-words.ts';
import type { AnswerProps } from './props.ts';

const noNotes: Notes = {};

/** Own words. They stay with the learner's notes; the record learns only that there are some. */
export function Words({ id, attempt, ask, reply, locked, onReply }: AnswerProps<'words'>) {
  const words = ownWords(useStored($notes, noNotes), attempt, id);
  const told = reply?.texts?.[0] === written;
  const type = (text: string) => {
    write(noteOf(attempt), id, text);
    const some = text.trim() !== '';
    if (some !== told) onReply({ picks: [], texts: [some ? written : ''] });
  };
  return (
    <>
      <label class="words">
        <span class="label">{say.words}</span>
        <textarea
          rows={ask.lines}
          value={words}
          readOnly={locked}
          aria-describedby={`q-${id}-private`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p class="small" id={`q-${id}-private`}>
        {told && !words ? assessment.wordsGone : say.privateWords}
      </p>
    </>
  );
}
