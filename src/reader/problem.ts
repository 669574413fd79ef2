/** Something that can't be read, where it stands in its text, and what to write instead. */
export interface Problem {
  offset: number;
  message: string;
  /** Where it may be meant: it's said, and stops nothing. */
  level?: 'warning';
}
