import { withoutCode } from '../quiz/inline.ts';

/** The words by which a lesson places something to do. */
export type ActName = 'Question' | 'Quiz' | 'Scenario' | 'Worksheet';

/** Something to do, placed in a lesson. */
export interface Act {
  name: ActName;
  id: string;
}

/** The acts of a lesson in the order of its text, read from its MDX; what stands in comments or as code does not count. */
export function actsIn(body: string): Act[] {
  const found = withoutCode(body).matchAll(/<(Question|Quiz|Scenario|Worksheet)(?=\s)[^>]*?\sid="([^"]+)"/g);
  return [...found].map(([, name, id]) => ({ name: name as ActName, id: id as string }));
}
