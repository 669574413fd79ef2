import { wireId } from '../../domain/lms/interaction/wire.ts';
import type { Calls } from './calls.ts';
import type { Allowed, Before, Dialect, Line } from './dialect.ts';
import type { Driver, Report } from './driver.ts';
import { inSteps, type Pace } from './pace.ts';

interface Surroundings {
  calls: Calls;
  dialect: Dialect;
  allowed: Allowed;
  /** Milliseconds since the page was opened. */
  elapsed(): number;
}

/** Where in the LMS's lists things go: after what earlier launches put there. */
interface Places {
  interactions: number;
  objectives: Map<string, number>;
}

function placesIn(get: Calls['get']): Places {
  const count = (list: string) => Math.max(0, Math.trunc(Number(get(`cmi.${list}._count`))) || 0);
  const objectives = Array.from({ length: count('objectives') }, (_, i) => [get(`cmi.objectives.${i}.id`), i] as const);
  return { interactions: count('interactions'), objectives: new Map(objectives) };
}

/** Speaks SCORM, in either version, with an API that was found. */
export function createScorm({ calls, dialect, allowed, elapsed }: Surroundings): Driver {
  /** What the LMS has by its own word. What is the same isn't said again, for each call may take seconds. */
  const said = new Map<string, string>();
  let places: Places = { interactions: 0, objectives: new Map() };
  let before: Before | undefined;
  let isFirst = false;
  let isOpen = false;
  let isWriting = false;
  let pace: Pace | undefined;
  let isTaken = true;
  /** Whether anything was set since the last commit. */
  let isChanged = false;

  const say = ([element, value]: Line): boolean => {
    if (said.get(element) === value) return true;
    isChanged = true;
    const isGood = calls.set(element, value);
    if (isGood) said.set(element, value);
    return isGood || !dialect.needed(element);
  };

  const placeOf = (id: string): number => {
    const found = places.objectives.get(wireId(id)) ?? places.objectives.size;
    places.objectives.set(wireId(id), found);
    return found;
  };

  /** What only a report needs to know is read before the first one: until then the learner can begin. */
  function* prepared(): Generator<unknown, Before> {
    if (isFirst) for (const line of dialect.opening) yield say(line);
    places = placesIn(calls.get);
    yield;
    return dialect.standing(calls.get);
  }

  function* told({ interactions, ...report }: Report) {
    let isGood = true;
    before ??= yield* prepared();
    for (const [i, one] of interactions.entries())
      for (const line of dialect.interaction(places.interactions + i, one)) {
        say(line);
        yield;
      }
    for (const one of report.objectives)
      for (const line of dialect.objective(placeOf(one.id), one)) {
        say(line);
        yield;
      }
    for (const line of dialect.whole({ interactions, ...report }, before)) {
      isGood = say(line) && isGood;
      yield;
    }
    isTaken = isGood && (!isChanged || calls.commit());
    if (isTaken) isChanged = false;
    // What was not taken is said again under the same numbers.
    if (isTaken) places.interactions += interactions.length;
    else said.clear();
  }

  return {
    limit: dialect.limit,
    async open() {
      // A page that was loaded again finds the session open, and begins no other.
      if (!calls.begin() && (calls.get(dialect.probe) === '' || calls.error() !== '0')) return undefined;
      isOpen = true;
      const opened = dialect.read(calls.get, allowed);
      if (opened.mode !== 'normal') return opened;
      isWriting = true;
      isFirst = opened.isFirst;
      return opened;
    },
    async report(report) {
      if (!isOpen || !isWriting) return false;
      pace = inSteps(told(report));
      await pace.done;
      return isTaken;
    },
    hurry: () => pace?.hurry(),
    async close(isLeaving, isReload) {
      if (!isOpen) return false;
      pace?.hurry();
      if (isReload) return isTaken;
      isOpen = false;
      function* last() {
        if (isWriting) {
          for (const line of dialect.closing(elapsed())) {
            calls.set(...line);
            yield;
          }
          calls.commit();
          yield;
        }
        isTaken = calls.end();
      }
      pace = inSteps(last());
      if (isLeaving) pace.hurry();
      await pace.done;
      return isTaken;
    },
  };
}
