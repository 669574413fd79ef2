import { type Bank, draw } from '../../domain/quiz/assessment/draw.ts';
import type { Item } from '../../domain/quiz/assessment/item.ts';
import type { Attempt } from '../../domain/record/fold.ts';
import type { Assessment } from '../../schemas/assessment.ts';

/** Something to follow. */
export interface Target {
  title: string;
  href: string;
}

/** What the page of an assessment knows of it. */
export interface TestProps {
  test: Omit<Assessment, 'questions' | 'mode'>;
  items: readonly Item[];
  /** Where to read again, by objective. */
  revisit: Record<string, Target>;
  next?: Target | undefined;
}

/** What a draw needs. */
export function bankOf({ test, items }: TestProps): Bank {
  return { ...test, questions: items };
}

/** The questions of an attempt in its order, without those that were retired since. */
export function itemsOf(props: TestProps, attempt: Attempt): Item[] {
  // A browser that was closed in the very moment of the start may have kept the start alone.
  const ids = attempt.drawn ?? draw(bankOf(props), attempt.form, attempt.id);
  return [...new Set(ids)].flatMap((id) => props.items.find((item) => item.id === id) ?? []);
}
