/** A part of the shell's page, by its name. */
export function part<E extends HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-shell="${name}"]`);
  if (!found) throw new Error(`The shell has no part "${name}".`);
  return found;
}
