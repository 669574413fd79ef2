/** Words the patterns below get wrong, under their number of syllables. */
const exceptions: Record<number, string> = {
  1: 'eye eyes scene scenes weren aren',
  2: 'argue argues argued business cashier create creates maybe people poem soldier someone sometime sometimes something quiet',
  3: 'another anyone area areas behavior behaviour behaviours everyday everyone everything evidence idea ideas influence influenced influences',
  4: 'everybody',
};

const known = new Map(
  Object.entries(exceptions).flatMap(([n, list]) => list.split(' ').map((word) => [word, Number(n)] as const)),
);

/** Neighbouring vowels that are spoken apart. */
const apart = [
  /[aeiouy]ing/, // saying, doing
  /(?<![stcgxnl])i[ao](?!ge)|lia(?!r)|[tc]iat/, // diary, reliable, associate; not mission, union, familiar
  /(?<![tc]|fr)ie[tn]/, // client; not patient, friend
  /\w{3}ier/, // earlier
  /[^aeiouqg]u[ao](?!r)/, // actual
  /eo(?![up])|^proa|^rea(?:ct|lign|li[sz]|ss|pp)/, // video, proactive, reassure
  /ism$/,
  /[aeiou]y[aeou](?!d$)/, // employer; not played
];

/** An e (or "ue") that is written and not spoken. */
const silent = [
  /[^aeiouy]e$/,
  /(?:[^aeiouysxzcgh]|th)es$/, // notes; not boxes, places
  /[^aeiouytd]ed$/, // fixed; not wanted
  /[gq]ues?$/, // colleague
  /(?<=\w[^aeiouyl])e(?=(?:ful|less|ment|ly|ness|ty|times?|where|how|body|work|ward|line|holder)s?$)/, // careful
];

/** An l that makes a syllable by itself: handle, handled. */
const syllabicL = /[^aeiouylr]le[sd]?$/;

function spoken(word: string): number {
  const exact = known.get(word);
  if (exact) return exact;
  let n = (word.match(/[aeiouy]+/g) ?? []).length;
  for (const pattern of apart) if (pattern.test(word)) n += 1;
  for (const pattern of silent) if (pattern.test(word)) n -= 1;
  if (syllabicL.test(word)) n += 1;
  return Math.max(1, n);
}

/** What a shortened word adds when spoken: did|n't, boss|'s. */
function ending(word: string, short: string): number {
  if (short === 't') return /[dsv]n$/.test(word) ? 1 : 0;
  if (short === 's') return /(?:[sxz]|ch|sh|ce|ge)$/.test(word) ? 1 : 0;
  return /^(?:ll|d)$/.test(short) && /[td]$/.test(word) ? 1 : 0;
}

/**
 * Syllables of one word as the tokeniser cuts it, by rules of thumb for English.
 * A digit counts as one, and so does each letter of a short word in capitals.
 */
export function syllables(token: string): number {
  let n = 0;
  for (const part of token.split(/[-.:]/)) {
    const [stem = '', ...shorts] = part.split(/['’]/);
    const word = stem.toLowerCase();
    if (/\d/.test(word)) n += (word.match(/\d/g) ?? []).length;
    else if (/^[A-Z]{2,3}$/.test(stem)) n += stem.length;
    else if (word) n += shorts[0] === 't' && /[dsv]n$/.test(word) ? spoken(word.slice(0, -1)) : spoken(word);
    for (const short of shorts) n += ending(word, short.toLowerCase());
  }
  return Math.max(1, n);
}
