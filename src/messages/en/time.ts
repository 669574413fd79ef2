export const time = {
  /** A range of whole minutes. */
  minutes: ([low, high]: readonly [number, number]) =>
    low === high ? `about ${low} ${low === 1 ? 'minute' : 'minutes'}` : `${low} to ${high} minutes`,
  total: ([low, high]: readonly [number, number]) =>
    high < 60 ? `about ${low} to ${high} minutes` : `about ${hours(low)} to ${hours(high)} hours`,
  date: (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at),
};

function hours(minutes: number): string {
  const half = Math.round(minutes / 30) / 2;
  return half % 1 ? `${Math.floor(half) || ''}½` : `${half}`;
}
