/** Whether this build is for a package that an LMS opens, whose pages stand in a shell. */
export const isPackaged = process.env.GOLDSEAM_PACKAGE === 'lms';

/** What tells scripts so; all that is for packages alone is left out of other builds. */
export const packaged = { 'import.meta.env.PACKAGED': JSON.stringify(isPackaged) };
