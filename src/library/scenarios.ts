import type { Key } from '../domain/quiz/key.ts';
import type { Scenario, ScenarioNode } from '../schemas/scenario.ts';
import { bookOf } from './books.ts';
import type { CourseEntry } from './site.ts';

/** The scenarios of a course, by their file names. */
export async function scenarios(course: CourseEntry): Promise<Scenario[]> {
  return [...bookOf(course).scenarios];
}

/** The scenario with this id, or an error that says where to look. */
export async function scenario(course: CourseEntry, id: string): Promise<Scenario> {
  const found = bookOf(course).known.scenario.get(id);
  if (!found) {
    throw new Error(
      `There is no scenario "${id}" in course "${course.id}". Look for a file with \`id: ${id}\` in its scenarios folder.`,
    );
  }
  return found;
}

/** What marking needs of a decision. */
export function keyOfNode({ revision, move, options }: ScenarioNode): Key {
  return { kind: 'choice', revision, move, atOnce: true, options: options.map(({ id, rating }) => ({ id, rating })) };
}

/** What a learner's page needs of a scenario: pictures by their address; questions for a group and teaching points stay behind. */
export function toldOf(story: Scenario): Scenario {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const nodes = story.nodes.map((node) => ({
    ...node,
    ...(node.picture && { picture: { ...node.picture, file: `${base}/${node.picture.file}` } }),
    options: node.options.map((way) => ({ ...way, points: [] })),
  }));
  return { ...story, discussion: [], sources: [], nodes };
}
