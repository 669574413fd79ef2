/** The calls of an LMS's API under the same names in both versions of SCORM. None of them throws. */
export interface Calls {
  begin(): boolean;
  /** The value, or '' where there is none; an LMS may say so with an error, which is no failure. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  end(): boolean;
  /** The code of the last error; '0' where there was none. */
  error(): string;
}

interface Names {
  begin: string;
  get: string;
  set: string;
  commit: string;
  end: string;
  error: string;
}

export const names12: Names = {
  begin: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  end: 'LMSFinish',
  error: 'LMSGetLastError',
};

export const names2004: Names = {
  begin: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  end: 'Terminate',
  error: 'GetLastError',
};

type Api = Record<string, ((...args: string[]) => unknown) | undefined>;

/** Wraps an API as it was found. Some LMSs answer with booleans, numbers or null where the standard has strings. */
export function callsOf(api: object, names: Names): Calls {
  const call = (name: string, ...args: string[]): string => {
    try {
      return String((api as Api)[name]?.(...args) ?? '');
    } catch {
      return '';
    }
  };
  const done = (name: string, ...args: string[]) => ['true', '1'].includes(call(name, ...args).toLowerCase());
  return {
    begin: () => done(names.begin, ''),
    get: (element) => call(names.get, element),
    set: (element, value) => done(names.set, element, value),
    commit: () => done(names.commit, ''),
    end: () => done(names.end, ''),
    error: () => call(names.error) || '0',
  };
}
