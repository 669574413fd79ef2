/** Something a story must not have, where it stands, and what to do about it. */
export interface Flaw {
  /** Name of the proof. */
  rule: 'story-links' | 'story-bound' | 'story-reach' | 'story-endings' | 'story-size' | 'story-fair';
  /** Where in the scenario's data. */
  path: PropertyKey[];
  /** What is wrong, the shortest path that shows it, and what to do. */
  message: string;
}
