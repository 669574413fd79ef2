import type { Finding } from '../../../reader/finding.ts';
import { attribute, everyNode, isTag } from '../../../reader/mdx/tree.ts';
import { nearest } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';
import { words } from '../words.ts';

/** A word of a lesson or page names what there is not. */
export function word(shelf: Shelf): Finding[] {
  const questions = shelf.quizzes.flatMap(({ data }) => (data.mode === 'practice' ? data.questions : []));
  const ids = (things: readonly { id: string }[] = []) => new Set(things.map(({ id }) => id));
  const known = {
    source: ids(shelf.course?.data.sources),
    question: ids(questions),
    quiz: ids(shelf.quizzes.map(({ data }) => data)),
    scenario: ids(shelf.scenarios.map(({ data }) => data)),
    term: ids(shelf.glossary?.data.terms),
    worksheet: ids(shelf.worksheets.map(({ data }) => data)),
  };
  const findings: Finding[] = [];
  for (const item of [...shelf.lessons, ...shelf.pages]) {
    for (const node of everyNode(item.root)) {
      const { name } = node;
      const naming = isTag(node) && name && Object.hasOwn(words, name) ? words[name]?.names : undefined;
      if (!name || !naming) continue;
      const say = (message: string) => findings.push(said(item, node, 'word', message));
      const { by, sort, several } = naming;
      const named = attribute(node, by)?.trim();
      const ids = (several ? named?.split(/\s+/) : [named])?.filter(Boolean) as string[] | undefined;
      if (!ids?.length)
        say(`<${name}> needs ${by === 'id' ? 'an id' : 'a source'}: <${name} ${by}="…"${by === 'id' ? ' /' : ''}>.`);
      for (const id of ids ?? []) {
        if (known[sort].has(id)) {
          // The way from the words leads to the list of sources below them.
          if (sort === 'source' && !several && !item.data.sources.includes(id))
            say(
              `<${name}> leads to the sources at the end of this page, and "${id}" isn't one of them. Add it in the head: sources: [${[...item.data.sources, id].join(', ')}]`,
            );
        } else say(`There is no ${sort} "${id}" in this course.${nearest(id, [...known[sort]])}`);
      }
    }
  }
  return findings;
}
