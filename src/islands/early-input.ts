type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTick = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some((one) => one.selected !== one.defaultSelected);
  if (isTick(field)) return field.checked !== field.defaultChecked;
  return field.value !== (field as HTMLTextAreaElement).defaultValue;
}

/**
 * Remembers what was typed or chosen in an island before it loaded, and gives
 * a function that enters it again once the island lives. Hydration would set
 * the fields back to what the server wrote.
 */
export function rememberInput(island: HTMLElement): () => void {
  const fields = [...island.querySelectorAll<Field>('input, textarea, select')].filter(isChanged);
  const entries = fields.map((field) => {
    const { value } = field;
    const checked = 'checked' in field && field.checked;
    return () => {
      if (isTick(field)) field.checked = checked;
      else field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
  });
  return () => {
    for (const enter of entries) enter();
  };
}
