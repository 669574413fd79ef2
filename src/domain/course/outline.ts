import type { Keys } from './moves.ts';
import type { LessonActs } from './progress.ts';

/** A lesson as lists of lessons show it. */
export interface OutlineLesson extends LessonActs {
  /** 0 for a start page without a number. */
  number: number;
  title: string;
  summary: string;
  href: string;
  minutes: readonly [number, number];
  /** Ids of the tracks that it's on. */
  tracks: readonly string[];
}

/** Something with a page of its own. */
interface Paged {
  id: string;
  title: string;
  href: string;
}

/** A scenario as lists of stories show it. */
export interface OutlineStory extends Paged {
  role: string;
  summary: string;
  minutes: readonly [number, number];
}

/** A course's shape, or that of one of its units: what progress is computed against. */
export interface Outline {
  lessons: readonly OutlineLesson[];
  scenarios: readonly OutlineStory[];
  /** Assessments, with the ids that their attempts name. */
  tests: readonly (Paged & { forms: readonly string[] })[];
  /** Worksheets of steps. */
  tools: readonly Paged[];
  moves: readonly string[];
  keys: Keys;
}

/** What several units come to. */
export function joined(parts: readonly Outline[]): Outline | undefined {
  const [first] = parts;
  return (
    first && {
      lessons: parts.flatMap((part) => part.lessons),
      scenarios: parts.flatMap((part) => part.scenarios),
      tests: parts.flatMap((part) => part.tests),
      tools: parts.flatMap((part) => part.tools),
      moves: first.moves,
      keys: Object.assign({}, ...parts.map((part) => part.keys)),
    }
  );
}

const isListOf = (value: unknown, is: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && is(item));
const isNamed = ({ id, title, href }: Record<string, unknown>) =>
  [id, title, href].every((text) => typeof text === 'string');
const areIds = (value: unknown): boolean => Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Whether something that was fetched has the shape of an outline, as far as progress is computed with it. */
export function isOutline(value: unknown): value is Outline {
  if (typeof value !== 'object' || value === null) return false;
  const { lessons, scenarios, tests, tools, moves, keys } = value as Record<string, unknown>;
  return (
    isListOf(
      lessons,
      (one) =>
        isNamed(one) &&
        [one.questions, one.scenarios, one.tracks].every(areIds) &&
        Array.isArray(one.forms) &&
        one.forms.every(areIds),
    ) &&
    isListOf(scenarios, isNamed) &&
    isListOf(tests, (one) => isNamed(one) && areIds(one.forms)) &&
    isListOf(tools, isNamed) &&
    areIds(moves) &&
    typeof keys === 'object' &&
    keys !== null &&
    Object.values(keys).every((key) => typeof key === 'object' && key !== null)
  );
}
