/** What a manifest says of a course. */
export interface CourseFacts {
  /** Authored id. */
  id: string;
  /** An absolute IRI. */
  iri: string;
  version: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** The passing score, 0 to 1, where something is to be passed by a score. */
  passing?: number | undefined;
  /** Whether the LMS may set another one. */
  lmsPasses: boolean;
  /** What has to come for an LMS to count the course as done, in the words of cmi5 (13.1.4). */
  moveOn: 'Completed' | 'CompletedAndPassed';
}
