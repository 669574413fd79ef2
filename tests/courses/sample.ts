/** What sort of page an address is: the same for all lessons of a course, another for their answers. */
function sortOf(address: string): string {
  return address.replace(/\/(lessons|quizzes|scenarios|worksheets)\/[^/]+\//, '/$1/*/');
}

/** At most about `most` pages: one of each sort, and of the rest some at even distances. */
export function sample(addresses: readonly string[], most = 40): string[] {
  if (addresses.length <= most) return [...addresses];
  const firsts = new Set([...Map.groupBy(addresses, sortOf).values()].map(([first]) => first));
  const rest = addresses.filter((one) => !firsts.has(one));
  const step = Math.ceil(rest.length / Math.max(1, most - firsts.size));
  return addresses.filter((one) => firsts.has(one) || rest.indexOf(one) % step === 0);
}
