import { record as say } from '../../messages/words.ts';
import { $notes, type Notes as Saved } from '../../stores/notes.ts';
import { useStored } from '../use-stored.ts';
import { Privacy } from '../worksheet/Privacy.tsx';

/** A worksheet with a page of its own. */
export interface Tool {
  id: string;
  title: string;
  href: string;
}

const nothing: Saved = {};

/** The learner's own words, all of them, with the switch and the button that concern them. */
export function Notes({ tools }: { tools: readonly Tool[] }) {
  const notes = useStored($notes, nothing);
  const filled = tools.filter(({ id }) => id in notes);
  const texts = Object.entries(notes).flatMap(([id, note]) =>
    Object.entries(tools.some((tool) => tool.id === id) ? {} : note)
      .filter(([, text]) => text.trim())
      .map(([field, text]) => ({ key: `${id}-${field}`, text })),
  );
  return (
    <section class="scripted" aria-labelledby="notes">
      <h2 id="notes">{say.notes}</h2>
      {texts.length + filled.length === 0 ? (
        <p>{say.noNotes}</p>
      ) : (
        <ul>
          {texts.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
          {filled.map(({ id, title, href }) => (
            <li key={id}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <Privacy />
    </section>
  );
}
