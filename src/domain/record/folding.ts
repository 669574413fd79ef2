import type { Fact } from './event.ts';
import type { Attempt, LearnerRecord, Place, Try } from './learner.ts';

/** Milliseconds within which a second start of one form, before any answer, is the same start in another tab. */
const twinWithin = 10_000;

type Response = Try & { question: string };
/** An attempt that may still grow. */
type Growing = Attempt & { picks: Map<string, Try>; responses: Response[]; twins?: string[] };

/** A record that facts are added to, one after the other, in the order of their ids. */
export interface Folding {
  /** Adds a fact that counts and sorts after all that were added. */
  add(fact: Fact): void;
  /** What they add up to so far. What it holds never changes, and it's the same where nothing was added. */
  record(): LearnerRecord;
}

const tryOf = ({ at, revision = 1, data }: Fact): Try => ({
  at,
  revision,
  picks: data?.picks ?? [],
  ...(data?.texts && { texts: data.texts }),
  ...(data?.sure !== undefined && { sure: data.sure }),
  ...(data?.flag !== undefined && { flag: data.flag }),
});

const isTwin = (fact: Fact, first: Attempt | undefined): first is Growing =>
  first?.completed === undefined && first?.responses.length === 0 && Math.abs(fact.at - first.at) <= twinWithin;

/** Begins with an empty record. */
export function createFolding(): Folding {
  const tries = new Map<string, Try[]>();
  const attempts = new Map<string, Growing>();
  const places = new Map<string, Place>();
  /** The attempt that counts, by the id of its twin. */
  const firsts = new Map<string, string>();
  /** The latest attempt by form. */
  const lasts = new Map<string, string>();
  // What a record was given belongs to it, and is copied before it grows; what is in here may grow as it is.
  const owned = new Set<unknown>();
  let latest: number | undefined;
  let told: LearnerRecord = { tries: new Map(), attempts: [], places: new Map(), latest };
  const changed = { tries: false, attempts: false, places: false };

  const own = <T>(value: T): T => {
    owned.add(value);
    return value;
  };

  const triesOf = (question: string): Try[] => {
    const before = tries.get(question);
    if (before && owned.has(before)) return before;
    const mine = own([...(before ?? [])]);
    tries.set(question, mine);
    return mine;
  };

  const growing = (name: string | undefined): Growing | undefined => {
    const found = name === undefined ? undefined : attempts.get(firsts.get(name) ?? name);
    if (!found) return undefined;
    changed.attempts = true;
    if (owned.has(found)) return found;
    const mine = own({ ...found, picks: new Map(found.picks), responses: [...found.responses] });
    attempts.set(mine.id, mine);
    return mine;
  };

  const launch = (fact: Fact): void => {
    const { id, object: form, at, data } = fact;
    changed.attempts = true;
    const before = lasts.get(form);
    if (before && isTwin(fact, attempts.get(before))) {
      firsts.set(id, before);
      const first = growing(before);
      if (first) first.twins = [...(first.twins ?? []), id];
      return;
    }
    lasts.set(form, id);
    const until = data?.until;
    attempts.set(id, own({ id, form, at, picks: new Map(), responses: [], ...(until !== undefined && { until }) }));
  };

  const answer = (fact: Fact, attempt: Growing | undefined): void => {
    const response = tryOf(fact);
    if (!fact.data?.attempt) {
      changed.tries = true;
      triesOf(fact.object).push(response);
    } else if (attempt) {
      attempt.picks.set(fact.object, response);
      attempt.responses.push({ ...response, question: fact.object });
    }
  };

  return {
    add(fact) {
      if (fact.verb === 'voided') return;
      latest = fact.at;
      const { attempt: name, place } = fact.data ?? {};
      const attempt = growing(name);
      if (fact.verb === 'launched' && !name) launch(fact);
      // Twins drew each their own; what the first drew holds.
      else if (fact.verb === 'launched' && attempt?.id === name && attempt)
        attempt.drawn = [...(attempt.drawn ?? []), ...(fact.data?.picks ?? [])];
      else if (fact.verb === 'answered') answer(fact, attempt);
      else if (fact.verb === 'completed' && attempt) attempt.completed ??= fact.at;
      else if (fact.verb === 'experienced' && place) {
        changed.places = true;
        places.delete(fact.object);
        places.set(fact.object, { lesson: fact.object, anchor: place, at: fact.at });
      }
    },
    record() {
      told = {
        tries: changed.tries ? new Map(tries) : told.tries,
        attempts: changed.attempts ? [...attempts.values()] : told.attempts,
        places: changed.places ? new Map(places) : told.places,
        latest,
      };
      owned.clear();
      Object.assign(changed, { tries: false, attempts: false, places: false });
      return told;
    },
  };
}
