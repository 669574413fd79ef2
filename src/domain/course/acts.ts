/** The words by which a text places something to do. */
const actNames = ['Question', 'Quiz', 'Scenario', 'Worksheet'] as const;

export type ActName = (typeof actNames)[number];

/** Something to do, placed in a text. */
export interface Act {
  name: ActName;
  id: string;
}

/** Whether a tag of this name places something to do. */
export const isActName = (name: unknown): name is ActName => (actNames as readonly unknown[]).includes(name);
