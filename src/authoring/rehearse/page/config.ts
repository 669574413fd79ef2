import type { Fault, Kind } from '../faults.ts';

/** What the page of the rehearsal is told. */
export interface Config {
  kind: Kind;
  title: string;
  /** Address of the package's first page, for faults in how files are sent. */
  launch: string;
  faults: readonly Fault[];
}
