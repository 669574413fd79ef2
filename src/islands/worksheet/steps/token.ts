/** A short random name, for what has to be told apart from the same thing on another device. Not a secret. */
export function token(): string {
  return Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
}
