/**
 * What an anchor of a heading or question may be: letters of any script with
 * their marks, digits, `_` and `-`, 80 at most. A learner's record keeps it as
 * the place where a lesson was left.
 */
export const anchorShape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}-]{0,79}$/u;
