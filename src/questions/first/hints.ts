import { replyHints as say } from '../../messages/words.ts';

// Hints lie in a template of their own; each press of the button brings out the next.

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-part="hint"]') : null;
  const around = button?.closest('.hints');
  const hints = around?.querySelector('template')?.content.children ?? [];
  const shown = around?.querySelector('[data-part="hints"]');
  const next = hints[shown?.children.length ?? 0];
  if (!button || !next || !shown) return;
  shown.append(next.cloneNode(true));
  const count = shown.children.length;
  const left = count < hints.length;
  button.textContent = left ? say.hint(count + 1, hints.length) : say.none;
  if (!left) button.setAttribute('aria-disabled', 'true');
});
