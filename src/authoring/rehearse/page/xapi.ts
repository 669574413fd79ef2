import type { Fault } from '../faults.ts';
import { show } from './panel.ts';

/** What the server says of its LRS. */
interface Told {
  statements: { verb: string; object: string; response?: string; success?: boolean }[];
  refused: string[];
  isSatisfied: boolean;
}

/** Asks the server for a launch. Resolves to the query for the course's address. */
export async function launchXapi(faults: ReadonlySet<Fault>): Promise<string> {
  const launchMode = faults.has('review') ? 'Review' : faults.has('browse') ? 'Browse' : 'Normal';
  const body = JSON.stringify({ launchMode, isDown: faults.has('down'), isUsed: faults.has('used') });
  return (await fetch('/launch', { method: 'POST', body })).text();
}

/** Shows again and again what the LRS has. */
export function follow(title: string): void {
  const look = async () => {
    const { statements, refused, isSatisfied } = (await (await fetch('/told')).json()) as Told;
    show({
      rows: [
        ['Standard', title],
        ['Statements', String(statements.length)],
        ['Answers', String(statements.filter(({ verb }) => verb === 'answered').length)],
        ['Done by its rule', isSatisfied ? 'yes' : 'not yet'],
      ],
      flaws: refused,
      log: statements.map(({ verb, object, response, success }) =>
        [verb, object, response, success === undefined ? '' : success ? 'right' : 'not right']
          .filter(Boolean)
          .join(' · '),
      ),
    });
  };
  void look();
  setInterval(() => void look().catch(() => {}), 700);
}
