/** Plain text whose blank lines part paragraphs. */
export function Paragraphs({ text, class: name }: { text: string; class?: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph} class={name} dir="auto">
            {paragraph}
          </p>
        ))}
    </>
  );
}
