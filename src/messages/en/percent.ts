/** A score in whole percent, as it's compared. */
export const score = (percent: number) => `${percent} %`;
