export const time = {
  /** A range of whole minutes. */
  minutes: ([low, high]: readonly [number, number]) =>
    low === high ? `about ${minutesIn(low)}` : `${low} to ${high} minutes`,
  total: ([low, high]: readonly [number, number]) =>
    high >= 60 ? hours(hour(low), hour(high)) : low === high ? `about ${minutesIn(low)}` : `${low} to ${high} minutes`,
  date: (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at),
};

const minutesIn = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

/** Hours to the half, at least a half. */
const hour = (minutes: number) => Math.max(1, Math.round(minutes / 30)) / 2;

const written = (hours: number) => (hours % 1 ? `${Math.floor(hours) || ''}½` : `${hours}`);

function hours(low: number, high: number): string {
  if (low === high) return `about ${written(low)} ${low > 1 ? 'hours' : 'hour'}`;
  return `about ${written(low)} to ${written(high)} hours`;
}
