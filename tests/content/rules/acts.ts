import { acts as actsOf, type Placed } from '../bank.ts';
import { reporter } from '../finding.ts';
import { type Gap, gaps, proseWords } from '../gaps.ts';
import type { Rule } from '../rules.ts';
import { count } from '../text.ts';

const early = reporter('LS-02');
const dense = reporter('LS-03');
const short = reporter('LS-04');

const STRETCH = 150;
const WITH_EXAMPLE = 220;
const LESSON = 900;
const PARAGRAPH = 75;
const LIST = 7;

/** LS-02: something to do within the first 150 words. */
const firstAct: Rule = {
  id: 'LS-02',
  from: 'strict',
  todo: 'Ask something earlier, or shorten the opening.',
  check: (bank) =>
    bank.lessons.flatMap((lesson) => {
      const first = gaps(lesson.prose)[0]?.words ?? 0;
      if (actsOf(lesson).length === 0) return [early.error(lesson.file, '', 'nothing to do in this lesson')];
      if (first <= STRETCH) return [];
      return [early.error(lesson.file, '', `${first} words before the first act; at most ${STRETCH}`)];
    }),
};

function tooLong(gap: Gap): string | undefined {
  if (gap.plain > STRETCH) return `${gap.plain} words of prose (examples apart); at most ${STRETCH}`;
  if (gap.words > WITH_EXAMPLE) return `${gap.words} words with the example; at most ${WITH_EXAMPLE}`;
  return undefined;
}

/** LS-03: no more than 150 words of prose between acts and after the last, 220 where an example is among them. */
const density: Rule = {
  id: 'LS-03',
  from: 'strict',
  todo: 'Put a question in between, or shorten the text.',
  check: (bank) =>
    bank.lessons.flatMap(({ file, prose }) =>
      gaps(prose)
        .slice(1)
        .flatMap((gap) => {
          const what = tooLong(gap);
          return what ? [dense.error(`${file}:${gap.line}`, `${gap.from} to ${gap.to}`, what)] : [];
        }),
    ),
};

function lengths({ file, prose }: Placed) {
  const total = proseWords(prose);
  const found = total > LESSON ? [short.error(file, '', `${total} words of prose; at most ${LESSON}`)] : [];
  for (const piece of prose.pieces) {
    if (piece.kind !== 'text' || piece.role === 'heading' || count(piece.text) <= PARAGRAPH) continue;
    const opening = piece.text.split(' ').slice(0, 5).join(' ');
    found.push(
      short.error(
        `${file}:${piece.line}`,
        `"${opening} …"`,
        `${count(piece.text)} words in a paragraph; at most ${PARAGRAPH}`,
      ),
    );
  }
  for (const { items, line } of prose.lists)
    if (items > LIST) found.push(short.warning(`${file}:${line}`, 'list', `${items} items; at most ${LIST}`));
  return found;
}

/** LS-04: at most 900 words of prose a lesson and 75 a paragraph (E), 7 items a list (W). */
const size: Rule = {
  id: 'LS-04',
  from: 'strict',
  todo: 'Shorten it, or make two of it.',
  check: (bank) => bank.lessons.flatMap(lengths),
};

export const acts = [firstAct, density, size];
