import type { ComponentChildren } from 'preact';
import { compose, type Section } from '../../../domain/worksheet/compose.ts';
import type { Note } from '../../../domain/worksheet/note.ts';
import { steps as say } from '../../../messages/words.ts';
import { Blocks } from './Blocks.tsx';
import type { Shown } from './shown.ts';

interface Props {
  sheet: Shown;
  note: Note;
  title: string;
  /** Whether anything is written; a sheet may hold something from the start. */
  begun?: boolean;
  /** Whether private steps are included. */
  privately?: boolean;
  /** What stands below each section. */
  below?(section: Section): ComponentChildren;
}

/** The texts that come out of a sheet, as they will be printed. */
export function Outputs({ sheet, note, title, begun = true, privately = false, below }: Props) {
  const sections = begun ? compose(sheet, note, { language: say.language, gap: say.gap, privately }) : [];
  return (
    <section class="result" aria-labelledby={`${sheet.id}-result`}>
      <h2 id={`${sheet.id}-result`}>{title}</h2>
      {sections.length === 0 && <p class="small">{say.empty}</p>}
      {sections.map((section) => (
        <div class="output" key={section.id} id={`${sheet.id}-o-${section.id}`}>
          <h3>{section.title}</h3>
          <Blocks blocks={section.blocks} />
          {below?.(section)}
        </div>
      ))}
    </section>
  );
}
