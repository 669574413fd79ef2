import { type Fault, faults, faultsFor, type Kind } from '../faults.ts';

/** What stands at the LMS, in words. */
export interface Shown {
  rows: readonly (readonly [string, string])[];
  /** What was done wrong. */
  flaws: readonly string[];
  log: readonly string[];
}

function part<E extends HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

function list(name: string, lines: readonly string[], most = 400): void {
  const items = lines.slice(-most).map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  part(name).replaceChildren(...items);
}

/** Shows what the LMS has, what it was told, and what was wrong. */
export function show({ rows, flaws, log }: Shown): void {
  const cells = rows.flatMap(([term, text]) => {
    const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
    dt.textContent = term;
    dd.textContent = text;
    return [dt, dd];
  });
  part('rows').replaceChildren(...cells);
  part('sound').textContent = flaws.length === 0 ? 'Nothing so far.' : `${flaws.length} so far.`;
  list('flaws', flaws);
  list('log', log);
  part<HTMLTextAreaElement>('report').value = [
    ...rows.map(([term, text]) => `${term}: ${text}`),
    '',
    flaws.length === 0 ? 'Nothing was wrong.' : 'What was wrong:',
    ...flaws.map((flaw) => `- ${flaw}`),
    '',
    'Calls:',
    ...log,
  ].join('\n');
}

/** Offers the faults, of which those that are on are ticked. */
export function offer(kind: Kind, on: ReadonlySet<Fault>): void {
  const rows = faultsFor(kind).map((name) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = 'fault';
    box.value = name;
    box.checked = on.has(name);
    const says = document.createElement('span');
    says.textContent = faults[name].says;
    const title = document.createElement('b');
    title.textContent = faults[name].title;
    label.append(box, title, ' ', says);
    return label;
  });
  part('faults').replaceChildren(...rows);
}

export function on(name: string, work: () => void): void {
  part(name).addEventListener('click', work);
}

/** Opens the course in the page's frame. */
export function open(address: string): void {
  part<HTMLIFrameElement>('course').src = address;
}

/** Takes the frame away, as when the window is closed by force. */
export function drop(): void {
  part('course').remove();
}

export async function copyReport(): Promise<void> {
  const report = part<HTMLTextAreaElement>('report');
  report.select();
  await navigator.clipboard?.writeText(report.value).catch(() => {});
}
