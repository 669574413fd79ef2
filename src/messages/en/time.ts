export const time = {
  /** A range of whole minutes. */
  minutes: ([low, high]: readonly [number, number]) =>
    low === high ? `about ${low} ${low === 1 ? 'minute' : 'minutes'}` : `${low} to ${high} minutes`,
  total: ([low, high]: readonly [number, number]) =>
    high < 60 ? `${low} to ${high} minutes` : hours(hour(low), hour(high)),
  date: (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at),
};

/** Hours to the half, at least a half. */
const hour = (minutes: number) => Math.max(1, Math.round(minutes / 30)) / 2;

const written = (hours: number) => (hours % 1 ? `${Math.floor(hours) || ''}½` : `${hours}`);

function hours(low: number, high: number): string {
  if (low === high) return `about ${written(low)} ${low > 1 ? 'hours' : 'hour'}`;
  return `about ${written(low)} to ${written(high)} hours`;
}
