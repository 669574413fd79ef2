const target = process.env.GOLDSEAM_PACKAGE ?? '';

/** Whether this build is for a package that an LMS opens, whose pages stand in a shell. */
export const isPackaged = target === 'lms';

/** What tells scripts so, and whether the site can be moved; all that is for packages alone is left out of other builds. */
export const packaged = {
  'import.meta.env.PACKAGED': JSON.stringify(isPackaged),
  'import.meta.env.RELATIVE': JSON.stringify(target !== ''),
};
