import type { Asked } from '../../domain/lms/interaction/asked.ts';
import type { Plan } from '../../domain/lms/plan.ts';
import type { Codebook } from '../../domain/lms/state/codebook.ts';

/** What a shell knows of its course. The build writes it into the page as JSON. */
export interface CourseData {
  id: string;
  /** The course's name in the world, an IRI. */
  iri: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  plan: Plan;
  asked: readonly Asked[];
  /** Ids of scenarios: their decisions count at once. */
  stories: readonly string[];
  /** The codebook of the record but for what is asked. */
  others: Codebook;
}
