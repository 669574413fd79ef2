import { OwnText } from '../OwnText.tsx';

interface Props {
  name: string;
  kind: 'text' | 'long' | 'date' | 'time' | 'moment';
  value: string;
  /** Ids of what describes it, parted by spaces. */
  about: string;
  onWrite(text: string): void;
}

const types = { date: 'date', time: 'time', moment: 'datetime-local' } as const;

/** A box for words, a day or a time. */
export function Input({ name, kind, value, about, onWrite }: Props) {
  const common = { id: name, value, 'aria-describedby': about || undefined } as const;
  if (kind === 'text' || kind === 'long') {
    const rows = kind === 'text' ? 1 : 3;
    return <OwnText {...common} rows={rows} onWrite={onWrite} />;
  }
  return (
    <input {...common} autocomplete="off" type={types[kind]} onInput={(event) => onWrite(event.currentTarget.value)} />
  );
}
