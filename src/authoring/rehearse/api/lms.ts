import type { Standard } from './standard.ts';

/** A call as it was made. */
export interface Call {
  call: string;
  element: string;
  value: string;
  result: string;
  error: number;
}

export interface Options {
  /** What an LMS has for elements from the start. */
  given?: Readonly<Record<string, string>>;
  /** Told of each call as it happens. */
  onCall?: (call: Call) => void;
  /** The next launch is a review once this one is passed or completed. */
  reviewWhenDone?: boolean;
}

/** An LMS that is stricter than any real one: what it refuses it says, and what real ones let pass it says too. */
export interface Lms {
  /** What a course finds in the window: `API` or `API_1484_11`. */
  api: Record<string, (...args: unknown[]) => string>;
  calls: readonly Call[];
  /** What was done wrong, a sentence each. */
  violations: readonly string[];
  /** What the LMS has for good: the last commit. */
  saved(): ReadonlyMap<string, string>;
  commits: number;
  isOver: boolean;
  /** The next launch of the same learner, from what was saved. */
  relaunch(options?: Options): Lms;
}

const word = (text: string) => ['completed', 'passed'].includes(text);

/**
 * What the next launch of a learner begins with. A launch that the course didn't end broke off, and is taken up again.
 * @param isOver whether the course ended the last one
 */
export function carried(
  { named }: Standard,
  saved: ReadonlyMap<string, string>,
  isOver: boolean,
  { reviewWhenDone = false }: Options = {},
): Map<string, string> {
  const kept = new Map(saved);
  const isSuspended = !isOver || kept.get(named.exit) === 'suspend';
  kept.set(named.entry, isSuspended ? 'resume' : '');
  if (!isSuspended) kept.delete(named.state);
  for (const name of [named.exit, named.session]) kept.delete(name);
  const isDone = [...kept].some(
    ([name, value]) => /status$/.test(name) && !/objectives|interactions/.test(name) && word(value),
  );
  if (reviewWhenDone && isDone) {
    kept.set(named.mode, 'review');
    kept.set(named.credit, 'no-credit');
  }
  return kept;
}

/** Opens a launch. @param before what was saved by earlier launches */
export function createLms(
  standard: Standard,
  options: Options = {},
  before: ReadonlyMap<string, string> = new Map(),
): Lms {
  const { model, calls: names, errors, named } = standard;
  const start = new Map<string, string>();
  for (const { name, initial } of model.elements)
    if (initial !== undefined && !/\b[nm]\b/.test(name)) start.set(name, initial);
  for (const [name, value] of before) start.set(name, value);
  for (const [name, value] of Object.entries(options.given ?? {})) start.set(name, value);
  const data = new Map(start);
  let saved = new Map(before);
  const calls: Call[] = [];
  const violations: string[] = [];
  let state: 'new' | 'open' | 'over' = 'new';
  let error = 0;
  let commits = 0;
  const isFirst = before.size === 0;

  const blame = (text: string) => violations.push(text);
  const had = (name: string) => data.get(name) ?? '';
  const count = (list: string) => {
    const places = [...data.keys()]
      .filter((name) => name.startsWith(`${list}.`))
      .map((name) => Number(name.slice(list.length + 1).split('.')[0]));
    return new Set(places.filter(Number.isInteger)).size;
  };
  const refuse = (code: number, text: string): string => {
    error = code;
    blame(text);
    return 'false';
  };

  function get(name: string): string {
    const list = /^(.*)\._count$/.exec(name)?.[1];
    if (list) return String(count(list));
    const found = model.find(name);
    if (!found) return refuse(errors.unknownGet, `${name} is read, and there's no such element.`) && '';
    if (found.element.access === 'write')
      return refuse(errors.writeOnly, `${name} is read, and can only be written.`) && '';
    const value = data.get(name);
    if (value === undefined) error = errors.unset;
    return value ?? '';
  }

  function set(name: string, value: string): string {
    const found = model.find(name);
    if (!found) return refuse(errors.unknownSet, `${name} is set, and there's no such element.`);
    const { element, lists } = found;
    if (element.access === 'read') return refuse(errors.readOnly, `${name} is set, and can only be read.`);
    if (['browse', 'review'].includes(had(named.mode)))
      blame(`${name} is set in ${had(named.mode)} mode, in which nothing is reported.`);
    for (const { list, place } of lists)
      if (place > count(list))
        return refuse(errors.gap, `${name} is set before ${list}.${count(list)}; places have no gaps.`);
    const within = name.slice(0, name.lastIndexOf('.'));
    for (const one of element.after ?? []) {
      const needed = one.startsWith('^')
        ? `${within.replace(/\.[a-z_]+\.\d+$/, '')}.${one.slice(1)}`
        : `${within}.${one}`;
      if (!data.has(needed)) return refuse(errors.order, `${name} is set before ${needed}.`);
    }
    const flaw = element.check?.(value);
    if (flaw) return refuse(/carries|from/.test(flaw) ? errors.range : errors.type, `${name} ${flaw}.`);
    const rule = standard.rules(name, value, had);
    if (rule) {
      if (rule.startsWith('!')) return refuse(errors.type, `${name} ${rule.slice(1)}.`);
      blame(`${name} ${rule}.`);
    }
    data.set(name, value);
    return 'true';
  }

  function commit(): string {
    saved = new Map(data);
    commits += 1;
    return 'true';
  }

  function end(): string {
    violations.push(...standard.atEnd(had, isFirst));
    standard.settle(data);
    data.set(named.total, standard.written(standard.span(had(named.total)) + standard.span(had(named.session))));
    commit();
    state = 'over';
    return 'true';
  }

  /** Whether a call comes at its time and with its arguments; the error where not. */
  function isDue(kind: 'get' | 'set' | 'commit' | 'end', name: string, args: unknown[], want: number): boolean {
    if (args.length !== want || args.some((one) => typeof one !== 'string')) {
      refuse(errors.argument, `${name} is called with ${JSON.stringify(args)}; it takes ${want} strings.`);
      return false;
    }
    if (kind !== 'get' && kind !== 'set' && args[0] !== '') {
      refuse(errors.argument, `${name} is called with "${args[0]}"; it takes "".`);
      return false;
    }
    if (state === 'open') return true;
    const when = state === 'new' ? 'before the beginning' : 'after the end';
    refuse((state === 'new' ? errors.early : errors.late)[kind], `${name} is called ${when}.`);
    return false;
  }

  const logged =
    (call: string, work: (...args: unknown[]) => string) =>
    (...args: unknown[]) => {
      const result = work(...args);
      const one = { call, element: String(args[0] ?? ''), value: String(args[1] ?? ''), result, error };
      calls.push(one);
      options.onCall?.(one);
      return result;
    };
  const doing = (
    kind: 'get' | 'set' | 'commit' | 'end',
    name: string,
    want: number,
    work: (...args: string[]) => string,
    refused: string,
  ) =>
    logged(name, (...args) => {
      error = 0;
      return isDue(kind, name, args, want) ? work(...(args as string[])) : refused;
    });

  const lms: Lms = {
    api: {
      [names.begin]: logged(names.begin, (...args) => {
        error = 0;
        if (args.length !== 1 || args[0] !== '')
          return refuse(errors.argument, `${names.begin} is called with ${JSON.stringify(args)}; it takes "".`);
        if (state === 'open') return refuse(errors.begun, `${names.begin} is called twice.`);
        if (state === 'over') return refuse(errors.over, `${names.begin} is called again after the end.`);
        state = 'open';
        return 'true';
      }),
      [names.get]: doing('get', names.get, 1, get, ''),
      [names.set]: doing('set', names.set, 2, set, 'false'),
      [names.commit]: doing('commit', names.commit, 1, commit, 'false'),
      [names.end]: doing('end', names.end, 1, end, 'false'),
      [names.error]: () => String(error),
      [names.text]: (code) => `Error ${code}`,
      [names.detail]: () => violations.at(-1) ?? '',
    },
    calls,
    violations,
    saved: () => saved,
    get commits() {
      return commits;
    },
    get isOver() {
      return state === 'over';
    },
    relaunch: (next = options) => createLms(standard, next, carried(standard, saved, state === 'over', options)),
  };
  return lms;
}
