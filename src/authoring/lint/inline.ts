import { inlineQuizzes } from '../../domain/quiz/inline.ts';
import { type Quiz, quiz } from '../../schemas/quiz.ts';
import { explain } from './explain.ts';
import type { Finding } from './finding.ts';
import type { Item } from './shelf.ts';

/** The quizzes written in the text of lessons and pages, each at its place in it. */
export function inlineItems(texts: readonly Item<{ title: string }>[], say: (finding: Finding) => void): Item<Quiz>[] {
  return texts.flatMap(({ source, data: { title } }) =>
    inlineQuizzes(source.body, title).flatMap(({ data, problems, placeOf }): Item<Quiz>[] => {
      const tell = (offset: number, message: string) =>
        say({ file: source.file, ...source.placeIn(offset), rule: 'schema', message });
      for (const { offset, message } of problems) tell(offset, message);
      if (problems.length > 0) return [];
      const parsed = quiz.safeParse(data);
      for (const issue of parsed.error?.issues ?? []) tell(placeOf(issue.path), explain(issue, data));
      const own = { ...source, placeOf: (path: readonly PropertyKey[]) => source.placeIn(placeOf(path)) };
      return parsed.success ? [{ source: own, data: parsed.data }] : [];
    }),
  );
}
