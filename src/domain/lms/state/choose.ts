import type { Fact } from '../../record/event.ts';
import { standing } from '../../record/voids.ts';

/** Facts in the order in which they are given up last. */
export interface Chosen {
  /** What the learner would miss: the last answers, the attempts that count, the places. */
  first: Fact[];
  /** First answers, on which moves are reckoned, and first attempts. */
  second: Fact[];
  /** The rest, the newest first. */
  rest: Fact[];
  /** The last reset of the whole record: what came before and isn't here no longer counts anywhere. */
  resetBefore: string;
}

type Attempt = { id: string; facts: Fact[]; isOver: boolean };

/** What of an attempt counts: how it began, what it drew, the last answer to each question, and that it was submitted. */
function core({ facts }: Attempt, until: number): Fact[] {
  const last = new Map<string, Fact>();
  for (const fact of facts) if (fact.verb === 'answered') last.set(fact.object, fact);
  const inTime = new Map<string, Fact>();
  for (const fact of facts) if (fact.verb === 'answered' && fact.at <= until) inTime.set(fact.object, fact);
  return facts.filter(
    (fact) => fact.verb !== 'answered' || last.get(fact.object) === fact || inTime.get(fact.object) === fact,
  );
}

/** The attempts by their form, in order; what twins hold counts with the first of them. */
function attemptsIn(facts: readonly Fact[]): Map<string, Attempt[]> {
  const forms = new Map<string, Attempt[]>();
  const byId = new Map<string, Attempt>();
  for (const fact of facts) {
    const { id, verb, object, data } = fact;
    if (verb === 'launched' && !data?.attempt) {
      const attempt = { id, facts: [fact], isOver: false };
      byId.set(id, attempt);
      forms.set(object, [...(forms.get(object) ?? []), attempt]);
    } else {
      const attempt = byId.get(data?.attempt ?? '');
      attempt?.facts.push(fact);
      if (attempt && verb === 'completed') attempt.isOver = true;
    }
  }
  return forms;
}

/**
 * Puts facts in the order in which they count. Of each form the last attempt counts most, with the one before where
 * nothing has been answered yet, and those in `keep`, such as the best at a test; then the first that was finished.
 * @param ordered all facts in the order of their ids
 * @param whole what a reset of the whole record is about
 */
export function choose(ordered: readonly Fact[], whole: string, keep: ReadonlySet<string> = new Set()): Chosen {
  const counting = standing(ordered);
  const first = new Set<Fact>();
  const second = new Set<Fact>();
  const places = new Map<string, Fact>();
  const tries = new Map<string, [Fact, Fact]>();
  for (const fact of counting) {
    if (fact.verb === 'experienced') places.set(fact.object, fact);
    if (fact.verb === 'answered' && !fact.data?.attempt)
      tries.set(fact.object, [tries.get(fact.object)?.[0] ?? fact, fact]);
  }
  for (const place of places.values()) first.add(place);
  for (const [one, last] of tries.values()) {
    first.add(last);
    second.add(one);
  }
  for (const attempts of attemptsIn(counting).values()) {
    const finished = attempts.find(({ isOver }) => isOver);
    const bare = attempts.at(-1)?.facts.every(({ verb }) => verb === 'launched') ? 1 : 0;
    attempts.forEach((attempt, i) => {
      const until = attempt.facts[0]?.data?.until ?? Number.POSITIVE_INFINITY;
      const isLate = i >= attempts.length - 1 - bare || keep.has(attempt.id);
      if (isLate) for (const fact of core(attempt, until)) first.add(fact);
      else if (attempt === finished) for (const fact of core(attempt, until)) second.add(fact);
      // That there was an attempt counts where there may be only so many.
      else for (const fact of attempt.facts) if (fact.verb !== 'answered') second.add(fact);
    });
  }
  // The removal of one result names its form, and is one of the rest.
  const resets = counting.filter(({ verb, object }) => verb === 'voided' && object === whole);
  const rest = counting.filter((fact) => !first.has(fact) && !second.has(fact) && !resets.includes(fact));
  return {
    first: [...first],
    second: [...second].filter((fact) => !first.has(fact)),
    rest: rest.reverse(),
    resetBefore: resets.at(-1)?.id ?? '',
  };
}
