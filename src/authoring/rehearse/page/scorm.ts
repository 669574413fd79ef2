import { carried, createLms, type Lms } from '../api/lms.ts';
import { scorm12 } from '../api/scorm12.ts';
import { scorm2004 } from '../api/scorm2004.ts';
import type { Fault } from '../faults.ts';
import { type Shown, show } from './panel.ts';
import { spoiled } from './spoil.ts';

const standards = { scorm12, scorm2004 };

/** What the server keeps for the learner between launches, in whichever browser. */
interface Saved {
  data: [string, string][];
  isOver: boolean;
}

async function saved(): Promise<Saved | undefined> {
  const response = await fetch('/state');
  return response.status === 200 ? ((await response.json()) as Saved) : undefined;
}

/** Has the server keep what was committed, before the call is over, as a real LMS does; later where the page is being left. */
function keep(body: string): void {
  try {
    const request = new XMLHttpRequest();
    request.open('PUT', '/state', false);
    request.send(body);
  } catch {
    fetch('/state', { method: 'PUT', body, keepalive: body.length < 60_000 }).catch(() => {});
  }
}

function shown(lms: Lms, title: string): Shown {
  const data = lms.saved();
  const named = (shape: RegExp) =>
    [...data]
      .filter(([name]) => shape.test(name))
      .map(([, value]) => value)
      .join(' ');
  const state = data.get('cmi.suspend_data') ?? '';
  return {
    rows: [
      ['Standard', title],
      ['Status', named(/^cmi\.(?:core\.lesson_status|completion_status|success_status)$/) || 'none'],
      ['Score', named(/^cmi\.(?:core\.score\.raw|score\.scaled)$/) || 'none'],
      ['Answers', String([...data.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length)],
      ['Saved state', `${state.length} characters`],
      ['Commits', String(lms.commits)],
    ],
    flaws: lms.violations,
    log: lms.calls.map(
      ({ call, element, value, result, error }) =>
        `${call}(${[element, value].filter(Boolean).join(' = ')}) → ${result}${error ? `, error ${error}` : ''}`,
    ),
  };
}

/** Puts the API of an LMS into the page. */
export async function offerScorm(
  kind: keyof typeof standards,
  faults: ReadonlySet<Fault>,
  isDead: () => boolean,
): Promise<void> {
  const standard = standards[kind];
  const { named } = standard;
  const before = await saved();
  const kept = before ? carried(standard, new Map(before.data), before.isOver) : new Map<string, string>();
  const state = kept.get(named.state) ?? '';
  if (faults.has('cut')) kept.set(named.state, state.slice(0, 4000));
  if (faults.has('lost')) kept.set(named.state, '');
  const mode = faults.has('review') ? 'review' : faults.has('browse') ? 'browse' : faults.has('moded') ? '' : 'normal';
  const given = { [named.mode]: mode, [named.credit]: mode === 'normal' ? 'credit' : mode === '' ? '' : 'no-credit' };
  let commits = 0;
  const lms: Lms = createLms(
    standard,
    {
      given,
      onCall() {
        queueMicrotask(() => show(shown(lms, standard.title)));
        if (lms.commits === commits && !lms.isOver) return;
        commits = lms.commits;
        keep(JSON.stringify({ data: [...lms.saved()], isOver: lms.isOver }));
      },
    },
    kept,
  );
  show(shown(lms, standard.title));
  const api = spoiled(lms.api, standard, faults, isDead);
  const name = kind === 'scorm12' ? 'API' : 'API_1484_11';
  const put = () => Object.assign(window, { [name]: api });
  if (faults.has('missing')) return;
  if (faults.has('late')) setTimeout(put, 2000);
  else put();
}
