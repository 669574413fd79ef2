import { askedIn } from '../../domain/quiz/assessment/asked-in.ts';
import type { Bank } from '../../domain/quiz/assessment/draw.ts';
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
export const itemsOf = (props: TestProps, attempt: Attempt): Item[] => askedIn(bankOf(props), props.items, attempt);
