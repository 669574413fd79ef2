/** What the checks have to say. A new hint is told by itself; what stands there already isn't told again. */
export function Hints({ id, hints = [] }: { id?: string; hints?: readonly string[] | undefined }) {
  return (
    <div id={id} role="status" aria-atomic="false">
      {hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
    </div>
  );
}
