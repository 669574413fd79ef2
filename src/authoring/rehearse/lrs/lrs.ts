import { brokenBy, type Session, verbOf } from './cmi5.ts';
import { type Statement, statementFlaw } from './rules.ts';

/** A request as an LRS sees it. */
export interface Request {
  method: string;
  /** Below the LRS's endpoint, without a slash before it. */
  path: string;
  query: URLSearchParams;
  /** By names in small letters. */
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

export interface Answer {
  status: number;
  body: string;
}

export interface LaunchOptions {
  standard: 'cmi5' | 'xapi';
  /** Where the LRS is for the course, with or without a slash at its end. */
  endpoint: string;
  /** Where the key of a cmi5 launch is to be had. */
  fetch: string;
  registration?: string;
  launchMode?: Session['launchMode'];
  masteryScore?: number | undefined;
  returnURL?: string;
}

/** A small LRS that refuses what breaks a rule, with the rule's number. */
export interface Lrs {
  handle(request: Request): Answer;
  /** Opens a launch. Gives the query for the course's address. */
  launch(options: LaunchOptions): string;
  /** The answer to a request for the key of a launch. */
  key(launch: string): Answer;
  readonly statements: readonly Statement[];
  readonly refused: readonly string[];
  /** Whether the registration of the last launch is satisfied. */
  isSatisfied(moveOn: string): boolean;
  isDown: boolean;
  /** Whether the next key counts as given out. */
  isUsed: boolean;
}

const said = (status: number, body: unknown = ''): Answer => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const activityId = 'https://lms.example/activities/7';
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-1' } };

export function createLrs(): Lrs {
  const statements: Statement[] = [];
  const refused: string[] = [];
  const documents = new Map<string, string>();
  const sessions = new Map<string, Session & { token: string; isGiven: boolean }>();
  let count = 0;
  let registration = '';

  const id = (of: number) => `0000000${of}-0000-4000-8000-00000000000${of % 10}`.slice(-36);

  function refuse(status: number, text: string): Answer {
    refused.push(text);
    return said(status, { error: text });
  }

  function take(list: Statement[], session: Session | undefined): Answer {
    const fresh: Statement[] = [];
    for (const one of list) {
      const flaw = statementFlaw(one);
      if (flaw) return refuse(400, `${verbOf(one)}: ${flaw}`);
      const same = [...statements, ...fresh].find((other) => other.id !== undefined && other.id === one.id);
      // The context of another session does not make it another statement for those who read it (Communication 2.1.2).
      if (same) {
        if (verbOf(same) !== verbOf(one) || same.object?.id !== one.object?.id)
          return refuse(409, `${verbOf(one)}: another statement has the id ${one.id}`);
        continue;
      }
      const all = [...statements, ...fresh].filter(
        ({ context }) => context?.registration === one.context?.registration,
      );
      const here = all.filter(({ context }) => Object.values(context?.extensions ?? {}).includes(session?.sessionId));
      const broken = session && brokenBy(one, session, here, all);
      if (broken) return refuse(403, `${broken.requirement}: ${broken.says}`);
      fresh.push(one);
    }
    statements.push(...fresh);
    return said(
      200,
      list.map(({ id }) => id),
    );
  }

  function documentOf({ method, path, query, body }: Request): Answer {
    const name = `${path}?${new URLSearchParams([...query].sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    if (!query.get('agent') || !(query.get('stateId') ?? query.get('profileId')))
      return refuse(400, `${path} is asked without agent or id`);
    if (method === 'PUT') {
      documents.set(name, body);
      return said(204);
    }
    const found = documents.get(name);
    return found === undefined ? said(404) : said(200, found);
  }

  const lrs: Lrs = {
    statements,
    refused,
    isDown: false,
    isUsed: false,
    handle(request) {
      if (lrs.isDown) return said(503);
      const token = request.headers.authorization?.replace(/^Basic /, '');
      const session = [...sessions.values()].find((one) => one.token === token);
      if (!session && token !== 'dGluOmNhbg==') return said(401, 'Unauthorized');
      if (request.headers['x-experience-api-version'] !== '1.0.3')
        return refuse(400, 'the header X-Experience-API-Version is not 1.0.3');
      if (request.path === 'statements' && request.method === 'POST') {
        const parsed = JSON.parse(request.body) as Statement | Statement[];
        return take([parsed].flat(), session);
      }
      if (request.path === 'statements' && request.method === 'PUT') {
        const one = JSON.parse(request.body) as Statement;
        const { status, body } = take([{ ...one, id: one.id ?? request.query.get('statementId') ?? '' }], session);
        return said(status === 200 ? 204 : status, body);
      }
      if (request.path === 'activities/state' || request.path === 'agents/profile') return documentOf(request);
      return said(404);
    },
    launch({ standard, endpoint, fetch, registration: asked, launchMode = 'Normal', masteryScore, returnURL }) {
      count += 1;
      registration = asked ?? (registration || id(1));
      const sessionId = `session-${count}`;
      const common = { endpoint, actor: JSON.stringify(actor), registration };
      if (standard === 'xapi')
        return `${new URLSearchParams({ ...common, auth: 'Basic dGluOmNhbg==', activity_id: activityId })}`;
      const template: Session['template'] = {
        contextActivities: { grouping: [{ id: 'urn:lms:course:7' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
      };
      sessions.set(sessionId, {
        activityId,
        registration,
        sessionId,
        masteryScore,
        launchMode,
        template,
        token: `dG9rZW4${count}`,
        isGiven: false,
      });
      const query = new URLSearchParams([
        ['activityId', activityId],
        ['agent', common.actor],
        ['registration', registration],
        ['stateId', 'LMS.LaunchData'],
      ]);
      documents.set(
        `activities/state?${query}`,
        JSON.stringify({
          contextTemplate: template,
          launchMode,
          moveOn: 'Completed',
          ...(masteryScore !== undefined && { masteryScore }),
          ...(returnURL && { returnURL }),
        }),
      );
      return `${new URLSearchParams({ ...common, fetch: `${fetch}?launch=${sessionId}`, activityId })}`;
    },
    key(launch) {
      const session = sessions.get(launch);
      if (!session) return said(200, { 'error-code': '2', 'error-text': 'There is no such launch.' });
      if (session.isGiven || lrs.isUsed)
        return said(200, { 'error-code': '1', 'error-text': 'The key was given out already.' });
      session.isGiven = true;
      return said(200, { 'auth-token': session.token });
    },
    isSatisfied(moveOn) {
      const has = (verb: string) =>
        statements.some((one) => verbOf(one) === verb && one.context?.registration === registration);
      return (
        {
          Passed: has('passed'),
          Completed: has('completed'),
          CompletedAndPassed: has('completed') && has('passed'),
          CompletedOrPassed: has('completed') || has('passed'),
        }[moveOn] ?? true
      );
    },
  };
  return lrs;
}
