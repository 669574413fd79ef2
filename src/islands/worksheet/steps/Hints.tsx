/** What the checks have to say, told quietly as it comes and goes. */
export function Hints({ id, hints }: { id: string; hints: readonly string[] }) {
  return (
    <div id={id} role="status">
      {hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
    </div>
  );
}
