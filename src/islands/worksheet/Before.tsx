import { sheet as say } from '../../messages/words.ts';
import { before, bringBack } from '../../stores/notes.ts';

interface Props {
  sheet: string;
  field: string;
  /** Id of the field's box, or of the group of its boxes. */
  name: string;
}

/** Where another tab's text replaced one's own: the way back. Stands there only then. */
export function Before({ sheet, field, name }: Props) {
  if (before(sheet, field) === undefined) return null;
  const bring = () => {
    bringBack(sheet, field);
    const place = document.getElementById(name);
    const box = place?.matches('textarea, input')
      ? place
      : place?.querySelector<HTMLElement>('textarea, input, select');
    // A box holds what stands in it when it's entered, so the text comes first.
    setTimeout(() => box?.focus());
  };
  return (
    <p class="small before scripted">
      {say.changed}{' '}
      <button class="link" type="button" onClick={bring}>
        {say.bringBack}
      </button>
    </p>
  );
}
