import type { Finding } from '../../../reader/finding.ts';
import type { Item } from '../../../reader/item.ts';
import { nearestFirst } from '../../../reader/nearest.ts';
import type { Shelf } from '../../../reader/shelf.ts';
import { said } from '../say.ts';

/** A teaching point that no source has. */
export function point(shelf: Shelf): Finding[] {
  const sources = new Map(shelf.course?.data.sources.map(({ id, points = 0 }) => [id, points]));
  const flawOf = (name: string): string | undefined => {
    const [, source = '', number = ''] = /^(.+)\.([1-9]\d*)$/.exec(name) ?? [];
    const count = sources.get(source);
    if (!number) return `"${name}" is no teaching point: write the id of a source, a dot and a number, like "a1.3".`;
    if (count === undefined)
      return `There is no source "${source}" in this course.${sources.size > 0 ? nearestFirst(source, [...sources.keys()]) : ''}`;
    return Number(number) > count
      ? `The source "${source}" has ${count} teaching points, and this is number ${number}. Correct it, or raise "points" of the source in course.yaml.`
      : undefined;
  };
  return [...lists(shelf)].flatMap(([item, path, points]) =>
    points.flatMap((name, i) => {
      const flaw = flawOf(name);
      return flaw ? [said(item, [...path, i], 'reference', flaw)] : [];
    }),
  );
}

/** All lists of teaching points, with their places. */
function* lists(shelf: Shelf): Generator<[Item<unknown>, PropertyKey[], readonly string[]]> {
  for (const item of shelf.lessons) yield [item, ['points'], item.data.points];
  for (const item of shelf.quizzes) {
    const { data } = item;
    if (data.mode !== 'moments')
      for (const [i, one] of data.questions.entries()) yield [item, ['questions', i, 'points'], one.points];
    else
      for (const [f, form] of data.forms.entries())
        for (const [i, one] of form.questions.entries())
          yield [item, ['forms', f, 'questions', i, 'points'], one.points];
  }
  for (const item of shelf.scenarios)
    for (const [n, node] of item.data.nodes.entries())
      for (const [o, way] of node.options.entries()) yield [item, ['nodes', n, 'options', o, 'points'], way.points];
}
