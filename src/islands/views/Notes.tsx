import { record as say } from '../../messages/en.ts';
import { $notes, type Notes as Saved } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Privacy } from '../worksheet/Privacy.tsx';

const nothing: Saved = {};

/** The learner's own words, all of them, with the switch and the button that concern them. */
export function Notes() {
  const notes = useStored($notes, nothing);
  const texts = Object.entries(notes).flatMap(([id, note]) =>
    Object.entries(note)
      .filter(([, text]) => text.trim())
      .map(([field, text]) => ({ key: `${id}-${field}`, text })),
  );
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say.notes}</h2>
      {texts.length === 0 ? (
        <p>{say.noNotes}</p>
      ) : (
        <ul>
          {texts.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      <Privacy />
    </section>
  );
}
