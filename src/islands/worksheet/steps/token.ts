/** A short random name, for what has to be told apart from the same thing on another device. */
export function token(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return [...numbers].map((number) => number.toString(36)).join('');
}
