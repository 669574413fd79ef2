import { debriefInMarkdown } from '../../domain/scenario/debrief.ts';
import type { Walk } from '../../domain/scenario/walk.ts';
import { rating, scenario as say, time } from '../../messages/words.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import { $notes } from '../../stores/notes.ts';
import { saveFile } from '../save-file.ts';

/** Takes a debrief along: on paper, or as a file. */
export function Export({ story, run, at }: { story: Scenario; run: Walk; at: number }) {
  const words = {
    ...say,
    rating: { strong: rating.strong.word, workable: rating.workable.word, costly: rating.costly.word },
    date: time.date(at),
  };
  const save = () => {
    const note = $notes.get()[story.id]?.differs ?? '';
    saveFile(`${story.id}.md`, 'text/markdown', debriefInMarkdown(story, run, note, words));
  };
  return (
    <>
      <button class="button second" type="button" onClick={() => window.print()}>
        {say.print}
      </button>
      <button class="button second" type="button" onClick={save}>
        {say.markdown}
      </button>
    </>
  );
}
