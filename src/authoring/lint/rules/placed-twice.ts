import { isActName } from '../../../domain/course/acts.ts';
import type { Finding } from '../../../reader/finding.ts';
import { attribute, everyNode, isTag, type Node } from '../../../reader/mdx/tree.ts';
import type { TextItem } from '../../../reader/reading.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import type { Quiz } from '../../../schemas/quiz.ts';
import { said } from '../say.ts';

/** Ids that every page has. */
const own = ['main', 'sources'].map((id) => `id "${id}"`);

/** A text places something twice, or a question also with its quiz: the page would have its fields and ids twice. */
export function placedTwice(shelf: Shelf): Finding[] {
  const quizzes = new Map(shelf.quizzes.map(({ data }) => [data.id, data]));
  return [...shelf.lessons, ...shelf.pages].flatMap((text) => inText(text, quizzes));
}

function inText(text: TextItem<unknown>, quizzes: ReadonlyMap<string, Quiz>): Finding[] {
  const seen = new Map<string, number>();
  const headings = text.text.headings.values();
  return [...everyNode(text.root)].flatMap((node) => {
    const placed = node.type === 'heading' ? [`id "${headings.next().value?.slug}"`] : placedBy(node, quizzes);
    const { line } = text.source.placeIn(node.position?.start.offset ?? 0);
    const again = placed.find((one) => seen.has(one) || own.includes(one));
    for (const one of placed) if (!seen.has(one)) seen.set(one, line);
    if (!again) return [];
    const where = seen.get(again) === line ? 'The page has' : `Line ${seen.get(again)} of this page has`;
    const message = again.startsWith('id ')
      ? `${where} the ${again} already. Give this one another, or change the words of the heading.`
      : `The ${again} stands on this page already, in line ${seen.get(again)}. A page can have it once: take one of the two out, or place it on another page.`;
    return [said(text, node, 'placed-twice', message)];
  });
}

/** What a tag places, as sentences name it. */
function placedBy(node: Node, quizzes: ReadonlyMap<string, Quiz>): string[] {
  if (!isTag(node)) return [];
  const id = attribute(node, 'id')?.trim();
  if (!id) return [];
  if (node.name === 'Voices' || /^[a-z]/.test(node.name ?? '')) return [`id "${id}"`];
  if (!isActName(node.name)) return [];
  const quiz = node.name === 'Quiz' ? quizzes.get(id) : undefined;
  const name = `${node.name.toLowerCase()} "${id}"`;
  if (quiz?.mode === 'practice')
    return [name, ...quiz.questions.flatMap((one) => [`question "${one.id}"`, `id "q-${one.id}"`])];
  const letter = { Question: 'q', Scenario: 's', Worksheet: 'w', Quiz: 'quiz' }[node.name];
  return [name, `id "${letter}-${id}"`];
}
