import type { Scenario } from '../../schemas/scenario.ts';

/** What of a scenario stands before its first decision. */
export type Cover = Omit<Scenario, 'flags' | 'nodes' | 'endings'>;

/** What the player of a scenario is given. */
export interface ScenarioProps {
  story: Scenario;
  /** Level of the title's heading: 1 on a page of its own, 3 in a lesson. */
  level: 1 | 3;
  minutes: readonly [number, number];
  /** Where to go on afterwards. */
  lesson?: { title: string; href: string } | undefined;
  /** While the story is still on its way, only its setting is known. */
  fetching?: { failed: boolean; again(): void } | undefined;
}
