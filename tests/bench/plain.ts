import type { Page } from 'playwright';

interface Plain {
  blocks: string[];
  questions: { legend: string; options: { id: string; text: string; feedback: string }[] }[];
}

const literal = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The same lesson as somebody would write it by hand: its text, its questions
 * with their feedback, one font stack, and ten lines of script. It keeps
 * nothing and knows nothing; it is the floor to measure against.
 */
export async function plainPage(page: Page, lesson: string): Promise<string> {
  await page.goto(lesson);
  const { blocks, questions } = await page.evaluate((): Plain => {
    const read = (element: Element | null) => (element as HTMLElement | null)?.textContent?.trim() ?? '';
    const outside = (element: Element) => !element.closest('[data-question], [data-island], template');
    return {
      blocks: [...document.querySelectorAll('article :is(h1, h2, p, li)')].filter(outside).map(read),
      questions: [...document.querySelectorAll('[data-question]')].map((section) => ({
        legend: `${read(section.querySelector('.scene-text'))} ${read(section.querySelector('legend'))}`,
        options: [...section.querySelectorAll('label')].map((label) => {
          const id = label.querySelector('input')?.value ?? '';
          const feedback = section.querySelector('template')?.content.querySelector(`[data-option="${id}"]`) ?? null;
          return { id, text: read(label), feedback: read(feedback) };
        }),
      })),
    };
  });
  const text = blocks.map((block) => `<p>${literal(block)}</p>`).join('\n');
  const forms = questions
    .map(
      ({ legend, options }, n) => `<form><fieldset><legend>${literal(legend)}</legend>
${options.map(({ id, text }) => `<label><input type="radio" name="q${n}" value="${id}"> ${literal(text)}</label><br>`).join('\n')}
</fieldset><button>Check</button>
${options.map(({ id, feedback }) => `<p hidden data-for="${id}">${literal(feedback)}</p>`).join('\n')}</form>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plain</title><style>body{font:17px/1.6 sans-serif;max-width:40rem;margin:auto}</style><script>
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const picked = event.target.querySelector(':checked');
  if (!picked) return;
  for (const text of event.target.querySelectorAll('[data-for]')) {
    text.hidden = text.dataset.for !== picked.value;
    if (!text.hidden) text.classList.add('shown');
  }
});
</script></head><body><article>${forms.split('</form>')[0]}</form>
${text}
${forms.split('</form>').slice(1).join('</form>')}</article></body></html>`;
}
