/** A law of the model: throws with the reason where it does not hold. Cheap enough for millions of calls. */
export function must(holds: boolean, because: string): void {
  if (!holds) throw new Error(because);
}
