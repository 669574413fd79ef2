import { scenario as say, sheet } from '../../messages/words.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import { $notes, type Notes, write } from '../../stores/notes.ts';
import { Heading } from '../Heading.tsx';
import { useStored } from '../use-stored.ts';
import { Before } from '../worksheet/Before.tsx';
import { OwnText } from '../worksheet/OwnText.tsx';
import { Privacy } from '../worksheet/Privacy.tsx';

const none: Notes = {};
const field = 'differs';

/** The learner's own note on what is different where they work. It is a note like those of worksheets: theirs alone. */
export function Differs({ story, level }: { story: Scenario; level: number }) {
  const notes = useStored($notes, none);
  const id = `${story.id}-${field}`;
  return (
    <section class="differs" aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`}>
        {say.differs}
      </Heading>
      <label for={id}>{say.differsLabel}</label>
      <OwnText
        id={id}
        rows={4}
        aria-describedby={`${id}-privacy`}
        value={notes[story.id]?.[field] ?? ''}
        onWrite={(text) => write(story.id, field, text)}
      />
      <Before sheet={story.id} field={field} name={id} />
      <p class="small" id={`${id}-privacy`}>
        {sheet.privacy}
      </p>
      <Privacy />
    </section>
  );
}
