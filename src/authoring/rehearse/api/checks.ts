/** Says what is wrong with a value; nothing where it's right. */
export type Check = (value: string) => string | undefined;

/** One of a few words. */
export const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : `is "${value}"; it's one of ${words.map((word) => `"${word}"`).join(', ')}`;

/** So many characters at most. */
export const upTo =
  (most: number): Check =>
  (value) =>
    value.length <= most ? undefined : `has ${value.length} characters; it carries ${most}`;

export const like =
  (shape: RegExp, what: string): Check =>
  (value) =>
    shape.test(value) ? undefined : `is "${value}"; it's ${what}`;

/** A decimal number between two others. */
export const between =
  (least: number, most: number): Check =>
  (value) =>
    /^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `is "${value}"; it's a number from ${least} to ${most}`;

/** All of several. */
export const all =
  (...checks: Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const flaw = check(value);
      if (flaw) return flaw;
    }
    return undefined;
  };

/** Any of several; the first says what is wrong. */
export const any =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => !check(value)) ? undefined : checks[0]?.(value);
